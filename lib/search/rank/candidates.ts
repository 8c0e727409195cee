import { impactOf } from '#lib/search/format/bm25.ts'
import { impactBucketCount } from '#lib/search/format/format-version.ts'
import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import { bitCount, bitOf, type MetadataMatches, maskHas } from './metadata-matches.ts'

/** A unit that may be an answer, by what the index says of it. */
export interface Candidate {
  unit: number
  /** BM25 over the buckets of the index. */
  score: number
  /** Share of the weight (idf) of the words that it has: 1 where it has all. */
  coverage: number
  /** The words that it doesn't have and that are said of its document, a bit each (`MetadataMatches`). */
  metadataMask: number
  /** Whether it has all the words that are not said of its document. */
  complete: boolean
}

/** What the index allows, in no order. */
export interface CandidateSets {
  /** What has all the words. */
  allTerms: Candidate[]
  /** What has all the words but those that are said of its document. */
  viaMetadata: () => Candidate[]
  /**
   * What has only some of the words, and at least half of the weight (idf) that the best has, whose coverage is given
   * where it is known. There may be very many, which is why one has to ask for them.
   */
  bestSomeTerms: (best?: number) => Candidate[]
  /** All that has some of the words and not all. */
  someTerms: () => Candidate[]
}

/** What has only some of the words must have this share of the weight that the best has. */
const minSomeTermsShare = 0.5

/** How much it counts, in the order of what has some of the words, to have a word that only looks like a form of one. */
export const lookalikeShare = 0.8

/** Which units may be answers at all: what phrases, exclusions and filters leave. */
export interface CandidateFilter {
  allTerms: (unit: number) => boolean
  /** To what has only some of the words; asked only of units that have some. */
  someTerms: (unit: number) => boolean
}

/** All allowed units as candidates of one weight, in the order of the archive, for a query without words. */
export function allUnits(units: number, isAllowed: (unit: number) => boolean): CandidateSets {
  const whole: Candidate[] = []
  for (let unit = 0; unit < units; unit++) {
    if (isAllowed(unit)) whole.push({ unit, score: 0, coverage: 1, metadataMask: 0, complete: true })
  }
  return { allTerms: whole, viaMetadata: () => [], bestSomeTerms: () => [], someTerms: () => [] }
}

/** What each unit has of the words, by its number. */
class ScoreAccumulator {
  readonly score: Float64Array
  readonly weight: Float64Array
  readonly count: Uint16Array
  /** A bit for each of the first words. */
  readonly has: Uint32Array

  constructor(units: number, words: readonly MatchedWord[]) {
    this.score = new Float64Array(units)
    this.weight = new Float64Array(units)
    this.count = new Uint16Array(units)
    this.has = new Uint32Array(units)
    for (const [index, word] of words.entries()) this.#add(word, bitOf(index))
    for (const word of words) this.#addLookalikes(word)
  }

  #add({ idf, postings }: MatchedWord, bit: number): void {
    const bySlot = Float64Array.from(
      { length: impactBucketCount },
      (_, slot) => idf * impactOf(slot, impactBucketCount),
    )
    const { score, weight, count, has } = this
    for (let index = 0; index < postings.units.length; index++) {
      const unit = postings.units[index] ?? 0
      score[unit] = (score[unit] ?? 0) + (bySlot[postings.impacts[index] ?? 0] ?? 0)
      weight[unit] = (weight[unit] ?? 0) + idf
      count[unit] = (count[unit] ?? 0) + 1
      has[unit] = (has[unit] ?? 0) | bit
    }
  }

  /** Words that only look like forms: for the order of what has some of the words. */
  #addLookalikes({ idf, postings, lookalikes }: MatchedWord): void {
    if (!lookalikes) return
    for (const [index, unit] of lookalikes.postings.units.entries()) {
      if (postings.has(unit)) continue
      this.score[unit] =
        (this.score[unit] ?? 0) +
        idf * impactOf(lookalikes.postings.impacts[index] ?? 0, impactBucketCount) * lookalikeShare
      this.weight[unit] = (this.weight[unit] ?? 0) + idf * lookalikeShare
    }
  }
}

/**
 * Weighs the units that have at least one of the words.
 *
 * @param words those that are nowhere too: then nothing has all
 * @param units how many units there are
 * @param documents which words are said of documents; without it none
 */
export function scoreUnits(
  words: readonly MatchedWord[],
  units: number,
  allowed: CandidateFilter,
  documents?: MetadataMatches,
): CandidateSets {
  const weights = new ScoreAccumulator(units, words)
  const { count, has } = weights
  const [rarest] = words.toSorted((one, other) => one.postings.size - other.postings.size)
  const whole: Candidate[] = []
  for (const unit of rarest?.postings.units ?? []) {
    if (count[unit] !== words.length || !allowed.allTerms(unit)) continue
    whole.push({ unit, score: weights.score[unit] ?? 0, coverage: 1, metadataMask: 0, complete: true })
  }
  const total = words.reduce((sum, word) => sum + word.idf, 0)
  const idfs = words.map(({ idf }) => idf)

  const candidateOf = (unit: number): Candidate => {
    const about = documents ? documents.of(unit) & ~(has[unit] ?? 0) : 0
    const credit = about === 0 ? 0 : idfs.reduce((sum, idf, word) => sum + (maskHas(about, word) ? idf : 0), 0)
    return {
      unit,
      score: (weights.score[unit] ?? 0) + credit,
      coverage: ((weights.weight[unit] ?? 0) + credit) / total,
      metadataMask: about,
      complete: about !== 0 && (count[unit] ?? 0) + bitCount(about) === words.length,
    }
  }
  const those = (isWanted: (candidate: Candidate) => boolean): Candidate[] => {
    const found: Candidate[] = []
    const seen = new Set<number>()
    for (const { postings } of words) {
      for (const unit of postings.units) {
        if (count[unit] === words.length || seen.has(unit) || !allowed.someTerms(unit)) continue
        seen.add(unit)
        const candidate = candidateOf(unit)
        if (isWanted(candidate)) found.push(candidate)
      }
    }
    return found
  }
  const partial = (best?: number): Candidate[] => {
    const all = those(({ complete }) => !complete)
    const most = best ?? all.reduce((so, { coverage }) => Math.max(so, coverage), 0)
    return all.filter(({ coverage }) => coverage >= most * minSomeTermsShare)
  }
  return {
    allTerms: whole,
    viaMetadata: () => (documents?.any ? those(({ complete }) => complete) : []),
    bestSomeTerms: partial,
    someTerms: () => those(() => true),
  }
}

/** What has all the words, in its text or said of its document, first; then by score, then in the order of the archive. */
export function compareRank(one: Candidate, other: Candidate): number {
  return Number(other.complete) - Number(one.complete) || other.score - one.score || one.unit - other.unit
}

/** Puts the best `most` candidates into their order; those after them stay as they are. */
export function topFirst(candidates: readonly Candidate[], most: number): Candidate[] {
  if (candidates.length <= most * 4) return candidates.toSorted(compareRank)
  const wholes = candidates.filter(({ complete }) => complete)
  if (wholes.length > 0 && wholes.length < candidates.length) {
    const others = candidates.filter(({ complete }) => !complete)
    return [...topFirst(wholes, most), ...(wholes.length < most ? topFirst(others, most - wholes.length) : others)]
  }
  const scores = Float64Array.from(candidates, ({ score }) => score).sort()
  const least = scores[scores.length - most] ?? 0
  const best = candidates.filter(({ score }) => score >= least).sort(compareRank)
  return [...best, ...candidates.filter(({ score }) => score < least)]
}
