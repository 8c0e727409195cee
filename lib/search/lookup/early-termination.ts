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
/** About how many bytes a file of texts has, and where a word is for each unit that has it: measured at 10,000 documents. */
const bytesOfTextFile = 60_000
const bytesOfPlace = 1.4

/**
 * How many times more units have words together than would by chance: words of a question are of one matter. Seen in 1,600 queries, as
 * is about how many units have a word that isn't common: so a word that will be needed is mostly read at once, and seldom in vain.
 */
const togetherness = 4
const assumedRareFrequency = 300
/** The same of a word that is meant by one that is nowhere: most words that are drawn from texts are common. */
const assumedMeantFrequency = 3000
/** A word in more units than this is not read before it is known to be needed: its places have more bytes than a line gives meanwhile. */
const mostReadAhead = 15_000

/** Units that have the rarest of some words, few enough to look at each. */
export interface SelectedUnits {
  units: ReadonlySet<number>
  /** All words, in their order; those that were not read are taken to be in these units. */
  words: MatchedWord[]
}

/** What was read of the words of one query, and when it is enough. */
class RarestTerms {
  readonly read: MatchedWord[] = []
  readonly #lookup: TermLookup
  readonly #maxUnits: number

  constructor(lookup: TermLookup, maxUnits: number) {
    this.#lookup = lookup
    this.#maxUnits = maxUnits
  }

  /** Reads where words are, all at once. */
  async take(expansions: readonly TermExpansion[]): Promise<void> {
    this.read.push(...(await Promise.all(expansions.map((expansion) => this.#lookup.read(expansion)))))
  }

  /** The units that have all that was read. */
  units(): number[] {
    return intersect(this.read.map(({ postings }) => postings))
  }

  /** How many units there are that have all that was read, and may have so many more words that are in this many units each. */
  expectedUnits(more: number, frequency: number): number {
    const found = this.read.length === 0 ? this.#lookup.units : this.units().length
    return found * this.#shareOf(frequency) ** more
  }

  isFew(units: number): boolean {
    return units <= (this.#lookup.givesParts ? this.#maxUnits : maxUnitsWithoutRanges)
  }

  /** Whether a word is to be read as well where this many units have all that was. */
  isWanted(next: TermExpansion, units: number): boolean {
    if (this.read.length < minWordsRead || !this.isFew(units)) return true
    if (this.#lookup.givesParts) return false
    // Each text that need not be looked at is mostly a file less.
    const frequency = this.#lookup.frequencyOf(next)
    const left = Math.max(1, units * this.#shareOf(frequency))
    return (units - left) * bytesOfTextFile > frequency * bytesOfPlace
  }

  /** How many of some words, the rarest first, bring so many units to few, as far as can be told. */
  countToFew(all: readonly TermExpansion[], units: number): number {
    let left = units
    const found = all.findIndex((expansion) => {
      const frequency = this.#lookup.frequencyOf(expansion)
      const isEnough = this.isFew(left) || frequency > mostReadAhead
      left *= this.#shareOf(frequency)
      return isEnough
    })
    return found === -1 ? all.length : found
  }

  #shareOf(frequency: number): number {
    return Math.min(1, (frequency / this.#lookup.units) * togetherness)
  }
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
  const terms = new RarestTerms(lookup, maxUnits)
  const isCommon = (expansion: TermExpansion) => lookup.frequencyOf(expansion) > 0
  const byFrequency = (one: TermExpansion, other: TermExpansion) => lookup.frequencyOf(one) - lookup.frequencyOf(other)
  // Whether a common word is a name as well is only known once it is read.
  const others = words.filter((word) => !lookup.isCommon(word))
  const taken = others.map((word) => lookup.expansion(word))
  // What goes wrong with one is said where it is waited for.
  for (const one of taken) one.catch(() => undefined)
  const occurrences = Promise.all(others.map((word) => lookup.occurs(word)))
  occurrences.catch(() => undefined)
  const left = await Promise.all(words.filter(lookup.isCommon).map((word) => lookup.commonExpansion(word)))
  left.sort(byFrequency)
  /** Takes away from what is left what will likely be needed, where this many units are expected. */
  const likely = (units: number, least = 0) => left.splice(0, Math.max(least, terms.countToFew(left, units)))
  const takeMeant = async (isWanted: readonly boolean[]) => {
    const meant = await Promise.all(taken.filter((_, index) => isWanted[index]))
    left.push(...meant.filter(isCommon))
    left.sort(byFrequency)
    return meant.filter((one) => !isCommon(one))
  }

  const expected = terms.expectedUnits(others.length, assumedRareFrequency)
  const certain = Math.max(0, minWordsRead - others.length)
  // Beside the others, though it isn't known yet what these are taken for.
  const certainly = terms.take(likely(expected, certain))
  const occurs = await occurrences
  await Promise.all([certainly, takeMeant(occurs).then((rare) => terms.take(rare))])
  const nowhere = occurs.map((own) => !own)
  const missing = nowhere.filter(Boolean).length
  if (missing > 0) {
    // While it is found out what may be meant by a word that is nowhere.
    const ahead = terms.take(likely(terms.expectedUnits(missing, assumedMeantFrequency)))
    const [meant] = await Promise.all([takeMeant(nowhere), ahead])
    await terms.take([...meant, ...likely(terms.expectedUnits(meant.length, assumedRareFrequency))])
  }
  if (terms.read.some(({ frequency }) => frequency === 0)) return undefined
  let units = terms.units()
  for (let next = left[0]; next && terms.isWanted(next, units.length); next = left[0]) {
    await terms.take(left.splice(0, Math.max(1, terms.countToFew(left, units.length))))
    units = terms.units()
  }
  if (units.length === 0 || !terms.isFew(units.length)) return undefined
  const known = [...terms.read, ...left.map((expansion) => lookup.assumed(expansion, units))]
  // As they were typed: it counts where neighbours are neighbours in a text.
  const inOrder = known.toSorted((one, other) => words.indexOf(one.written) - words.indexOf(other.written))
  return { units: new Set(units), words: inOrder }
}
