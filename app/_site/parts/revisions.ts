import { formerNames } from '#lib/archive/anchors.ts'
import type { Archive } from '#lib/archive/load.ts'
import { wordingsOf } from '#lib/archive/wordings.ts'
import type { Wordings } from '#lib/domain/wordings.ts'

/** What was published otherwise than it is now. */
export interface Revisions {
  /** How published words read that have changed, by the id of the document; only where there are some. */
  blockHistories: ReadonlyMap<string, Wordings>
  /** Addresses (`<date>-<slug>`) under which documents were public once, each with the document's id. */
  formerAddresses: readonly { name: string; id: string }[]
}

export function revisionsOf(archive: Archive): Revisions {
  const blockHistories = new Map<string, Wordings>()
  for (const document of archive.documents) {
    const own = wordingsOf(archive.anchors.get(document.id), document)
    if (own) blockHistories.set(document.id, own)
  }
  return { blockHistories, formerAddresses: formerNames(archive) }
}
