import type { ListedPassages } from '#lib/search/answer/list-passages.ts'
import type { SearchFailure, WorkerResponse } from '#lib/search/browser/protocol.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import type { ChangedPassages } from './changed-passages.ts'
import { comparePassages, type PassageChanges } from './compare-passages.ts'
import { type KeptSearch, mostPassages, type SeenPassages } from './kept-searches.ts'

/** What a search finds now, and how that differs from what its reader knew. */
export type Look =
  | {
      type: 'found'
      listed: ListedPassages
      /** What the reader knows of it from now on, once they have seen it. */
      now: Pick<SeenPassages, 'corpus' | 'passages'>
      /** Absent where nobody looked before. */
      changes?: PassageChanges
    }
  /** It finds more than can be kept, so what is new can't be said. */
  | { type: 'too many'; found: number }
  | ({ type: 'failure'; changedTo?: string } & SearchFailure)

/** What a look needs to ask. */
export interface Looking {
  /** Asks the index for the passages of a query, at most `limit`. */
  passages: (query: string, limit: number) => Promise<WorkerResponse>
  /** Reads what became of published passages, in a state of the archive. Rejects where that can't be read. */
  changed: (corpus: string) => Promise<ChangedPassages>
}

const nothingChanged: ChangedPassages = { changed: [], gone: [], withdrawn: [] }

/** Looks at a search, whether it is followed or only might be. Asks what became of passages only where some differ. */
export async function lookAtSearch(
  { query, seen }: Pick<KeptSearch, 'query' | 'seen'>,
  asking: Looking,
): Promise<Look> {
  const response = await asking.passages(query, mostPassages)
  if (response.type === 'failure') return response
  if (response.type !== 'passages') throw new Error(`asked for passages, and was given ${response.type}`)
  const { listed } = response
  const found = listed.found.paragraphs + listed.found.headings
  if (found > mostPassages) return { type: 'too many', found }
  const now = {
    corpus: listed.corpus,
    passages: Object.fromEntries(listed.passages.map(({ paragraph, text }) => [paragraph, wordingHash(text)])),
  }
  if (!seen) return { type: 'found', listed, now }
  const changes = comparePassages(seen, now, nothingChanged)
  if (changes.added.length + changes.missing.length === 0) return { type: 'found', listed, now, changes }
  try {
    return {
      type: 'found',
      listed,
      now,
      changes: comparePassages(seen, now, await asking.changed(listed.corpus)),
    }
  } catch (error) {
    return { type: 'failure', kind: 'load', message: error instanceof Error ? error.message : String(error) }
  }
}
