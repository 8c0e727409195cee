import { withContentLock } from '#lib/files/content-lock.ts'

/** Says for whom a run waits, since two at once would mix what they write. */
export function tellWaiting(holder: string): void {
  console.error(`Waiting for ${holder} to end, which works in the same folder…`)
}

/**
 * Does the work of a command while no other one works in the content folder; says for whom it waits. Throws `FolderError`
 * where the folder can't be written; a command that only reads (`reads`) needs no lock there.
 */
export function lockContent<Result>(
  contentFolder: string,
  command: string,
  work: () => Promise<Result>,
  reads = false,
): Promise<Result> {
  return withContentLock(contentFolder, { work: `npm run ${command}`, waiting: tellWaiting }, work, reads)
}
