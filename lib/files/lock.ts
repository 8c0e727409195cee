import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isProcessRunning, type ProcessIdentity, processIdentity } from './is-process-running.ts'

/** Pause between two attempts to take a lock, in milliseconds. What is waited for takes seconds to minutes, so half a second is not noticed. */
const retryInterval = 500

/** Who has a lock: what it does, as a person would call it, and its processes. */
interface LockHolder {
  work: string
  processes: ProcessIdentity[]
}

export interface LockOptions {
  /** What is done under the lock, for whoever has to wait: `npm run build`. */
  work: string
  /** Told once where it has to be waited for, of who is there: `npm run build (process 4711)`. */
  waiting: (holder: string) => void
}

/** Says that another process, by its number, works under the lock too, and may outlive this one. */
export type ShareLock = (id: number) => Promise<void>

/**
 * Runs `work` while no other process holds the lock file `lock`; waits until it is free. Takes over the lock of processes that
 * have ended without removing it. Rejects with the system's error where the file can't be written.
 */
export async function withLock<Result>(
  lock: string,
  { work, waiting }: LockOptions,
  run: (share: ShareLock) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true })
  const own: LockHolder = { work, processes: [processIdentity()] }
  for (let isTold = false; !(await acquire(lock, own)); ) {
    const text = await readFile(lock, 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const holder = readHolder(text)
    if (!holder?.processes.some(isProcessRunning)) {
      await removeStale(lock, text)
      continue
    }
    if (!isTold) waiting(`${holder.work} (process ${holder.processes.map(({ id }) => id).join(', ')})`)
    isTold = true
    await setTimeout(retryInterval)
  }
  try {
    return await run(async (id) => {
      own.processes.push(processIdentity(id))
      const written = ownName(lock)
      await writeFile(written, JSON.stringify(own))
      await rename(written, lock)
    })
  } finally {
    await rm(lock, { force: true })
  }
}

/** Several locks may be waited for in one process. */
let attempts = 0

function ownName(lock: string): string {
  attempts += 1
  return `${lock}.new-${process.pid}-${attempts}`
}

/** Puts the file there with its content at once, so that nobody finds it empty. */
async function acquire(lock: string, holder: LockHolder): Promise<boolean> {
  const written = ownName(lock)
  try {
    await writeFile(written, JSON.stringify(holder))
    await link(written, lock)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return false
    // Some file systems have no links: there somebody may find the file empty for a moment.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return await createAlone(lock, holder)
    throw error
  } finally {
    await rm(written, { force: true })
  }
}

async function createAlone(lock: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** What is no list of processes was left by a run that was cut off, or by an earlier version: a number alone. */
function readHolder(text: string): LockHolder | undefined {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'number') return { work: 'another run', processes: [{ id: read }] }
    if (typeof read !== 'object' || read === null || !('processes' in read) || !Array.isArray(read.processes))
      return undefined
    const processes = read.processes.filter((one): one is ProcessIdentity => typeof one?.id === 'number')
    return { work: 'work' in read ? String(read.work) : 'another run', processes }
  } catch {
    return undefined
  }
}

/** Removes a lock that was read as `text`; not one that somebody else has put there since. */
async function removeStale(lock: string, text: string): Promise<void> {
  const moved = ownName(lock)
  try {
    await rename(lock, moved)
  } catch {
    // Whoever else waits was faster.
    return
  }
  if ((await readFile(moved, 'utf8')) !== text) await link(moved, lock).catch(() => undefined)
  await rm(moved, { force: true })
}
