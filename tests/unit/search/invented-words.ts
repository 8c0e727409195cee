import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import { Postings } from '#lib/search/lookup/postings.ts'

/** A word as it was looked up: it stands in some units, all in one slot, and only as it is written. */
export function foundWord(written: string, units: number[], given: Partial<MatchedWord> = {}): MatchedWord {
  const postings = new Postings(Uint32Array.from(units), new Uint8Array(units.length))
  return {
    written,
    matches: (token) => token === written,
    forms: [{ word: written, postings }],
    frequency: units.length,
    idf: 1,
    postings,
    ...given,
  }
}
