import type { Query } from '#lib/search/query/query.ts'
import type { MatchedWord } from './matched-word.ts'
import { intersect } from './postings.ts'
import { contentClauses } from './query-plan.ts'
import type { TermExpansion } from './term-expansion.ts'
import type { TermLookup } from './term-lookup.ts'

/** The words of a query that asks for nothing but words; undefined for any other. */
export function wordsOnly({ clauses, excluded, filters }: Query): string[] | undefined {
  if (excluded.length > 0 || filters.length > 0) return undefined
  const words = contentClauses(clauses).flatMap((clause) =>
    clause.type === 'word' && !clause.synonyms && !clause.split ? [clause.word] : [],
  )
  return words.length >= 2 && words.length === contentClauses(clauses).length ? words : undefined
}

/** Fewest words that are read: one alone, however rare, may be a slip of the printer. */
const minWordsRead = 2

/** Where only whole files can be read, a text costs more than another word: so few texts are then looked at. */
const maxUnitsWithoutRanges = 3

/** Units that have the rarest of some words, few enough to look at each. */
export interface SelectedUnits {
  units: ReadonlySet<number>
  /** All words, in their order; those that were not read are taken to be in these units. */
  words: MatchedWord[]
}

/**
 * Reads words from the rarest on until at most `maxUnits` units have all that were read. Undefined where a word is
 * nowhere, where no unit has them, and where too many have all. Where all had to be read, what has only some of the words
 * still need not be.
 */
export async function selectByRarestTerms(
  words: readonly string[],
  lookup: TermLookup,
  maxUnits: number,
): Promise<SelectedUnits | undefined> {
  const byFrequency = (one: TermExpansion, other: TermExpansion) => lookup.frequencyOf(one) - lookup.frequencyOf(other)
  // Whether a common word is a name as well is only known once it is read.
  const others = words.filter((word) => !lookup.isCommon(word))
  const [common, expansions] = await Promise.all([
    Promise.all(words.filter((word) => lookup.isCommon(word)).map((word) => lookup.commonExpansion(word))),
    Promise.all(others.map((word) => lookup.expansion(word))),
  ])
  common.sort(byFrequency)
  // What has to be read in any case is read at once.
  const needed = common.splice(0, Math.max(0, minWordsRead - others.length)).map((expansion) => lookup.read(expansion))
  const isCommon = (expansion: TermExpansion) => lookup.frequencyOf(expansion) > 0
  const left = [...common, ...expansions.filter(isCommon)].sort(byFrequency)
  const rare = expansions.filter((expansion) => !isCommon(expansion)).map((expansion) => lookup.read(expansion))
  const read = await Promise.all([...rare, ...needed])
  if (read.some(({ frequency }) => frequency === 0)) return undefined
  let units = intersect(read.map(({ postings }) => postings))
  const isFew = () => units.length <= (lookup.givesParts ? maxUnits : maxUnitsWithoutRanges)
  while (left.length > 0 && (read.length < minWordsRead || !isFew())) {
    const next = left.shift()
    if (next === undefined) break
    read.push(await lookup.read(next))
    units = intersect(read.map(({ postings }) => postings))
  }
  if (units.length === 0 || !isFew()) return undefined
  const known = [...read, ...left.map((expansion) => lookup.assumed(expansion, units))]
  // As they were typed: it counts where neighbours are neighbours in a text.
  const inOrder = known.toSorted((one, other) => words.indexOf(one.written) - words.indexOf(other.written))
  return { units: new Set(units), words: inOrder }
}
