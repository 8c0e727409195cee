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

/**
 * How many times more units have words together than would by chance: words of a question are of one matter. Seen in 1,600 queries, as
 * is about how many units have a word that isn't common: so a word that will be needed is mostly read at once, and seldom in vain.
 */
const togetherness = 4
const assumedRareFrequency = 300
/** A word in more units than this is not read before it is known to be needed: its places have more bytes than a line gives meanwhile. */
const mostReadAhead = 15_000

/** Units that have the rarest of some words, few enough to look at each. */
export interface SelectedUnits {
  units: ReadonlySet<number>
  /** All words, in their order; those that were not read are taken to be in these units. */
  words: MatchedWord[]
}

/**
 * Reads words from the rarest on until at most `maxUnits` units have all that were read, several at once where it is likely that all of
 * them are needed. Undefined where a word is nowhere, where no unit has them, and where too many have all. Where all had to be read,
 * what has only some of the words still need not be.
 */
export async function selectByRarestTerms(
  words: readonly string[],
  lookup: TermLookup,
  maxUnits: number,
): Promise<SelectedUnits | undefined> {
  const isCommon = (expansion: TermExpansion) => lookup.frequencyOf(expansion) > 0
  const byFrequency = (one: TermExpansion, other: TermExpansion) => lookup.frequencyOf(one) - lookup.frequencyOf(other)
  const isFew = (units: number) => units <= (lookup.givesParts ? maxUnits : maxUnitsWithoutRanges)
  /** How many of some words, the rarest first, bring so many units to few, as far as can be told. */
  const countToFew = (all: readonly TermExpansion[], units: number) => {
    let left = units
    const found = all.findIndex((expansion) => {
      const frequency = lookup.frequencyOf(expansion)
      const isEnough = isFew(left) || frequency > mostReadAhead
      left *= Math.min(1, (frequency / lookup.units) * togetherness)
      return isEnough
    })
    return found === -1 ? all.length : found
  }
  // Whether a common word is a name as well is only known once it is read.
  const others = words.filter((word) => !lookup.isCommon(word))
  const taken = Promise.all(others.map((word) => lookup.expansion(word)))
  const rare = taken.then((all) => Promise.all(all.filter((one) => !isCommon(one)).map((one) => lookup.read(one))))
  // What goes wrong with it is said where it is waited for.
  rare.catch(() => undefined)
  const common = await Promise.all(words.filter(lookup.isCommon).map((word) => lookup.commonExpansion(word)))
  common.sort(byFrequency)
  const certain = Math.max(0, minWordsRead - others.length)
  const share = Math.min(1, (assumedRareFrequency / lookup.units) * togetherness)
  const likely = countToFew(common, lookup.units * share ** others.length)
  // Beside the others, though what these are taken for is not known yet.
  const needed = common.splice(0, Math.max(certain, likely)).map((expansion) => lookup.read(expansion))
  const [rareRead, neededRead] = await Promise.all([rare, Promise.all(needed)])
  const left = [...common, ...(await taken).filter(isCommon)].sort(byFrequency)
  const read = [...rareRead, ...neededRead]
  if (read.some(({ frequency }) => frequency === 0)) return undefined
  let units = intersect(read.map(({ postings }) => postings))
  while (left.length > 0 && (read.length < minWordsRead || !isFew(units.length))) {
    const next = left.splice(0, Math.max(1, countToFew(left, units.length)))
    read.push(...(await Promise.all(next.map((expansion) => lookup.read(expansion)))))
    units = intersect(read.map(({ postings }) => postings))
  }
  if (units.length === 0 || !isFew(units.length)) return undefined
  const known = [...read, ...left.map((expansion) => lookup.assumed(expansion, units))]
  // As they were typed: it counts where neighbours are neighbours in a text.
  const inOrder = known.toSorted((one, other) => words.indexOf(one.written) - words.indexOf(other.written))
  return { units: new Set(units), words: inOrder }
}
