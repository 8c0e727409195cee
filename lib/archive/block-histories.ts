import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { BlockHistories, BlockHistory } from '#lib/domain/block-history.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { anchorStates } from '#lib/records/anchor-states.ts'

/**
 * The histories of those paragraphs and headings of a document that are not as they were published, by the id that was
 * published; undefined where all are, and for a document that was withdrawn. No words of withdrawn passages.
 */
export function blockHistories(
  anchors: DocumentAnchors | undefined,
  document: ArchiveDocument,
): BlockHistories | undefined {
  if (!anchors || document.withdrawn) return undefined
  const states = anchorStates(anchors, document)
  if (states.size === 0) return undefined
  const published = new Map(anchors.blocks.map(({ id, wordings }) => [id, wordings]))
  return Object.fromEntries(
    [...states].map(([id, { state, now }]): [string, BlockHistory] => {
      const wordings = state === 'withdrawn' ? [] : (published.get(id) ?? [])
      return [id, { state, ...(now.length > 0 && { now }), wordings: [...wordings] }]
    }),
  )
}
