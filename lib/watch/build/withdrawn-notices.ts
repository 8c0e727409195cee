import type { ArchiveDocument } from '#lib/domain/document.ts'
import { firstMoment } from '#lib/site/last-change.ts'
import type { PublishedArchive, WatchNotice } from './watch-answers.ts'

/**
 * What was public and had to be withdrawn, documents and single paragraphs. Since no word of it is kept, it can't be told which
 * searches had found it.
 */
export function withdrawnNotices({ documents, anchors }: PublishedArchive): WatchNotice[] {
  return documents.flatMap((document): WatchNotice[] => {
    const published = anchors.get(document.id)
    if (!published) return []
    if (document.withdrawn) return [notice(document, document.withdrawn)]
    const { corrections = [] } = document
    return published.blocks
      .filter(({ withdrawn }) => withdrawn)
      .map(({ id, gone }) => {
        const correction = corrections.findLast(({ field }) => field === id)
        const on = correction?.on ?? gone
        return notice(
          document,
          { ...(correction && { reason: correction.reason }), ...(on !== undefined && { on }) },
          id,
        )
      })
  })
}

function notice(
  { id }: ArchiveDocument,
  { reason, on }: { reason?: string; on?: string | undefined },
  paragraph?: string,
): WatchNotice {
  const updated = firstMoment(on)
  return {
    kind: 'withdrawn',
    document: id,
    ...(paragraph !== undefined && { paragraph }),
    ...(reason !== undefined && { reason }),
    ...(updated !== undefined && { updated }),
  }
}
