import { relative } from 'node:path'
import { FolderError } from '#lib/files/content-lock.ts'
import { parserByAmount } from '#lib/ingest/pool/parse-in-threads.ts'
import { parseShare } from '#lib/ingest/shares/parse-share.ts'
import type { Share } from '#lib/ingest/shares/share.ts'
import { counted } from './counted.ts'
import { ingestInput, parsingVersion } from './ingest-content.ts'
import { progressLine } from './progress-line.ts'

/** Most failures that are shown; the findings of the join have all. */
const mostShown = 20

/**
 * Parses a part of the sources of an archive into a file in `folder`, and says what was done. Resolves to the exit code: 0 also where something could
 * not be read, since batch systems would do the part again or not join it; the join then says so. Rejects where records are wrong, or with
 * `FolderError` where the folder can't be written.
 *
 * @param named sources in place of those that the archive has
 */
export async function ingestPart(
  content: string,
  named: readonly string[],
  share: Share,
  folder: string,
): Promise<number> {
  const { files, records } = await ingestInput(content, named)
  const showProgress = progressLine()
  const { number, of } = share
  const report = await parseShare(files, records, share, parserByAmount(records), {
    folder,
    version: parsingVersion(),
    onProgress: ({ sources, share: done }) =>
      showProgress(`Reading part ${number} of ${of}`, done, 1, counted(sources, 'source')),
  }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error
    const earlier = 'an earlier file of the part is as it was, and the same command goes on where this one ended'
    throw new FolderError(`${folder}: part ${number} of ${of} can't be written (${String(error.code)}); ${earlier}`)
  })
  const { parsed, kept, failures } = report
  for (const failure of failures.slice(0, mostShown)) console.error(`error: ${failure}`)
  if (failures.length > mostShown) console.error(`… and ${failures.length - mostShown} more`)
  const unread = failures.length > 0 ? `, of which ${failures.length} could not be read (the join says so, too)` : ''
  const before = kept > 0 ? `; ${counted(kept, 'source')} as an earlier run of the part left them` : ''
  console.log(
    `Part ${number} of ${of}: ${counted(parsed, 'source')} parsed${unread}${before} → ${relative(process.cwd(), folder) || '.'}`,
  )
  return 0
}
