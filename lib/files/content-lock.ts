import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { removeLeftovers } from './leftovers.ts'
import { type LockOptions, withLock } from './lock.ts'
import { finishReplacement } from './replace-together.ts'

/** Parts of a content folder that runs write, and by the names of which they may have left something. */
const written = ['documents', 'ledger', 'findings.json', '.replacing', '.lock']

/** Codes of the system for a folder that this user may not write to, or nobody. */
const closed = ['EACCES', 'EPERM', 'EROFS']

/** A folder that can't be written, and why; nothing was done. */
export class FolderError extends Error {
  override name = 'FolderError'
}

/**
 * Runs `work` while no other run writes or reads the content folder as a whole, after what an earlier one left that was ended
 * from outside was completed or removed. A folder that is not there is left to `work`, which says so. Throws `FolderError`.
 *
 * @param reads whether the work only reads: in a folder that can't be written nobody writes, so that it needs no lock
 */
export async function withContentLock<Result>(
  contentFolder: string,
  options: LockOptions,
  work: () => Promise<Result>,
  reads = false,
): Promise<Result> {
  if (!existsSync(contentFolder)) return await work()
  let isBegun = false
  try {
    return await withLock(join(contentFolder, '.lock'), options, async () => {
      await finishReplacement(contentFolder)
      await removeLeftovers(contentFolder, written)
      await removeLeftovers(join(contentFolder, 'anchors'))
      isBegun = true
      return await work()
    })
  } catch (error) {
    if (isBegun || !(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code)
    if (reads && closed.includes(code)) return await work()
    throw new FolderError(`${contentFolder}: nothing was done, since the folder can't be written (${code})`, {
      cause: error,
    })
  }
}
