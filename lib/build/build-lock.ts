import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isProcessRunning } from './is-process-running.ts'

/** How often to look whether the other build has ended, in milliseconds. */
const retryInterval = 500

/**
 * Does a piece of work while no other process does work under the same lock: Next has one folder for what it builds in.
 * Waits for its turn; `waiting` is called once where it has to. A lock that a process left when it died is taken over.
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
