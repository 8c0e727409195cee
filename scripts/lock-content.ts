import { withContentLock } from '#lib/files/content-lock.ts'

/** Says which other run a run waits for, since two at once would mix what they write. */
export function tellWaiting(holder: string): void {
  console.error(`Waiting for ${holder} to end, which works in the same folder…`)
}

/**
 * Does the work of a command while no other one works in the archive's folder; says which one it waits for. Rejects
 * with `FolderError` where the folder can't be written, unless the command only reads.
 *
 * @param command its name in `npm run`
 * @param reads whether it only reads: it then works without a lock where the folder can't be written
 */
export function lockContent<Result>(
  contentFolder: string,
  command: string,
  work: () => Promise<Result>,
  reads = false,
): Promise<Result> {
  return withContentLock(contentFolder, { work: `npm run ${command}`, waiting: tellWaiting }, work, reads)
}
