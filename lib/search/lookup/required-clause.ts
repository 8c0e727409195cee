import type { AnalyzedText } from '#lib/search/format/analyzer.ts'
import type { MatchedWord, QueryWord } from './matched-word.ts'
import type { Phrase } from './phrase.ts'
import type { UnitSet } from './postings.ts'

/** Words of a text in a row, by their numbers, half-open. */
export type TokenRange = [from: number, to: number]

/** What a required part asks for, its words looked up: for an index that finds phrases and distances itself. */
export type RequiredTree =
  | { type: 'word'; word: MatchedWord }
  | { type: 'phrase'; phrase: Phrase }
  | { type: 'near'; left: RequiredTree; right: RequiredTree; within: number }
  | { type: 'any'; of: RequiredTree[] }

/** A part of a query that a paragraph must have (or, after a minus, must not), whatever else it has. */
export interface RequiredClause {
  /** Its words other than stop words. */
  words: MatchedWord[]
  tree?: RequiredTree
  /** The units in which it may be, by the index. */
  units: UnitSet
  /** Whether it is in all of these units, so that no text has to be looked at to find it. */
  isConfirmed?: boolean
  /** Whether it is in a text that is not read into words yet, which takes longest; undefined where only that decides. */
  prefilter?: (text: string) => boolean | undefined
  /** What was typed inside quotation marks, in small letters. Other writings are found too: co-operate beside cooperate. */
  verbatim?: string
  /** Where it is in a text; undefined where the index knows all, since it is a word. */
  positions?: (text: AnalyzedText, language: string) => TokenRange[]
}

/** Where a word is in any of its forms, joined with its neighbours too; in the order of the text. */
export function wordPositions(
  { words, compounds }: AnalyzedText,
  language: string,
  word: Pick<QueryWord, 'matches'>,
): TokenRange[] {
  const places = words.flatMap((token, at): TokenRange[] => (word.matches(token.text, language) ? [[at, at + 1]] : []))
  const own = new Set(places.map(([at]) => at))
  const more = compounds.flatMap(({ text, from, to }): TokenRange[] => {
    for (let at = from; at < to; at++) if (own.has(at)) return []
    return word.matches(text, language) ? [[from, to]] : []
  })
  return more.length === 0 ? places : [...places, ...more].sort(([one], [other]) => one - other)
}

/** Both sides, wherever one is at most `within` words from the other, in either order. Neighbours are 1 apart. */
export function nearPositions(left: readonly TokenRange[], right: readonly TokenRange[], within: number): TokenRange[] {
  const found = new Set<TokenRange>()
  for (const one of left) {
    for (const other of right) {
      const apart = one[1] <= other[0] ? other[0] - one[1] + 1 : other[1] <= one[0] ? one[0] - other[1] + 1 : 0
      if (apart >= 1 && apart <= within) {
        found.add(one)
        found.add(other)
      }
    }
  }
  return [...found]
}
