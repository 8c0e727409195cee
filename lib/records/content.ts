import { resolve } from 'node:path'

/**
 * The folder that is the archive: the argument of `--content`, else what the user's `ARCHIVE_CONTENT` names, else `content`.
 * Returns an absolute path; does not look whether it exists.
 */
export function contentFolder(argument?: string): string {
  return resolve(argument ?? process.env.ARCHIVE_CONTENT ?? 'content')
}
