import type { ChangedPassages } from './changed-passages.ts'
import type { SeenPassages } from './kept-searches.ts'

/** What became of a passage that was found at the last look and is not now; `unknown` where the archive doesn't say. */
export type MissingReason = 'withdrawn' | 'gone' | 'changed' | 'unknown'

/** How what a search finds now differs from what it found at the last look. By ids. */
export interface PassageChanges {
  /** Found now and not then, and not known to have been in the archive in other words before. */
  added: string[]
  /** Found now and not then; it was published in other words before. */
  reworded: string[]
  /** Found then and now, in other words. */
  corrected: string[]
  missing: { id: string; reason: MissingReason }[]
}

/** Whether something differs. */
export function hasChanges({ added, reworded, corrected, missing }: PassageChanges): boolean {
  return added.length + reworded.length + corrected.length + missing.length > 0
}

/**
 * Compares what a search finds now with what a reader knew: by the ids of passages, and the hashes of their words. While
 * the archive is the same nothing is new.
 *
 * @param passages hashes of the words by id, as they are found now
 * @param changed what became of published passages
 */
export function comparePassages(
  seen: SeenPassages,
  { corpus, passages }: Pick<SeenPassages, 'corpus' | 'passages'>,
  changed: ChangedPassages,
): PassageChanges {
  if (corpus === seen.corpus) return { added: [], reworded: [], corrected: [], missing: [] }
  const before = new Map(Object.entries(seen.passages))
  const now = new Map(Object.entries(passages))
  const rewritten = new Set(changed.changed)
  const isNew = (id: string) => !before.has(id)
  return {
    added: [...now.keys()].filter((id) => isNew(id) && !rewritten.has(id)),
    reworded: [...now.keys()].filter((id) => isNew(id) && rewritten.has(id)),
    corrected: [...now].filter(([id, hash]) => !isNew(id) && before.get(id) !== hash).map(([id]) => id),
    missing: [...before.keys()].filter((id) => !now.has(id)).map((id) => ({ id, reason: reasonOf(id, changed) })),
  }
}

function reasonOf(id: string, { changed, gone, withdrawn }: ChangedPassages): MissingReason {
  if (withdrawn.includes(id)) return 'withdrawn'
  if (gone.includes(id)) return 'gone'
  return changed.includes(id) ? 'changed' : 'unknown'
}
