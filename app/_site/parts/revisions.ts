import { blockHistories } from '#lib/archive/block-histories.ts'
import type { Archive } from '#lib/archive/load.ts'
import { formerAddresses } from '#lib/archive/published-anchors.ts'
import type { BlockHistories } from '#lib/domain/block-history.ts'

/** What was published otherwise than it is now. */
export interface Revisions {
  /** How published words read that have changed, by the id of the document; only where there are some. */
  blockHistories: ReadonlyMap<string, BlockHistories>
  /** Addresses (`<date>-<slug>`) under which documents were public once, each with the document's id. */
  formerAddresses: readonly { name: string; id: string }[]
}

export function revisionsOf(archive: Archive): Revisions {
  const histories = new Map<string, BlockHistories>()
  for (const document of archive.documents) {
    const history = blockHistories(archive.anchors.get(document.id), document)
    if (history) histories.set(document.id, history)
  }
  return { blockHistories: histories, formerAddresses: formerAddresses(archive) }
}
