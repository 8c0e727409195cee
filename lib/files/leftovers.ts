import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isProcessRunning } from './is-process-running.ts'

/** Where something is written before it takes its place: beside it, by the number of the process. */
export function newName(path: string): string {
  return `${path}.new-${process.pid}`
}

/** Where what is replaced is kept until that is done. */
export function oldName(path: string): string {
  return `${path}.old-${process.pid}`
}

/** `<name>.new-<process>` and `.old-`; locks have a further number. */
const leftover = /^(?<name>.+)\.(?<state>new|old)-(?<owner>\d+)(?:-\d+)?$/

/** Whether a name is that of something that takes another's place, or made room for it. */
export function isPassing(name: string): boolean {
  return leftover.test(name)
}

/**
 * Removes from a folder what runs left there that were ended from outside, below names made by `newName` and `oldName`; puts
 * back what had made room for something that never came. To be called before anything of this run is written.
 *
 * @param only names that it is about; all without it
 */
export async function removeLeftovers(folder: string, only?: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const file of names) {
    const { name, state, owner } = leftover.exec(file)?.groups ?? {}
    if (name === undefined || (only && !only.includes(name))) continue
    if (Number(owner) !== process.pid && isProcessRunning({ id: Number(owner) })) continue
    if (state === 'old' && !existsSync(join(folder, name))) await rename(join(folder, file), join(folder, name))
    else await rm(join(folder, file), { recursive: true, force: true })
  }
}
