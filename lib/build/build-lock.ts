import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isProcessRunning } from './is-process-running.ts'

/** Pause between two attempts to take the lock, in milliseconds. A build takes seconds to minutes, so half a second is not noticed. */
const retryInterval = 500

/**
 * Runs `work` while no other process holds the lock file `lock`: Next has one folder for what it builds in, since for an
 * export its `distDir` is where the pages go. Waits until the lock is free; calls `waiting` once where it has to. Takes
 * over the lock of a process that has ended without removing it.
 */
export async function withBuildLock<Result>(
  lock: string,
  work: () => Promise<Result>,
  waiting: () => void,
): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true })
  for (let first = true; !(await acquire(lock)); first = false) {
    if (first) waiting()
    if (await isStale(lock)) await rm(lock, { force: true })
    else await setTimeout(retryInterval)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function acquire(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** True where the process that took the lock no longer runs. */
async function isStale(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
  // The owner may be about to write its number, or have just ended: then look again.
  return owner > 0 && !isProcessRunning(owner)
}
