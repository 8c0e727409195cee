import { weightOf } from './bm25.ts'
import { slots } from './definition.ts'
import type { Postings } from './postings.ts'
import type { Word } from './second-look.ts'

/** That a word was also looked for in another way than it was typed. */
export interface Widening {
  /** Folded, as typed. */
  word: string
  /** What else was looked for, as it is mostly written. */
  to: string[]
  /** `spelling`: the word stands nowhere, these are like it; `name`: other spellings of a name. */
  why: 'spelling' | 'name'
}

/** A word of the query with where it stands. */
export interface FoundWord extends Word {
  /** In how many units it stands. */
  frequency: number
  /** Where it stands, as far as that was read. */
  postings: Postings
  widened?: Widening[]
}

/** A unit that may be an answer, by what the index says of it. */
export interface Candidate {
  unit: number
  /** BM25 over the slots of the index. */
  score: number
  /** Share of the weight (idf) of the words that it has: 1 where it has all. */
  coverage: number
}

/** From this many whole matches on, paragraphs with only some of the words are left out. */
const wholeEnough = 10
/** What has only some of the words must have this share of the weight that the best has. */
const partialShare = 0.5

function total(words: readonly FoundWord[]): number {
  return words.reduce((sum, word) => sum + word.idf, 0)
}

/** All allowed units as candidates of one weight, in the order of the archive, for a query without words. */
export function allUnits(units: Iterable<number>, isAllowed: (unit: number) => boolean): Candidate[] {
  return [...units].filter(isAllowed).map((unit) => ({ unit, score: 0, coverage: 1 }))
}

/**
 * Weighs the units that have at least one of the words, and puts them in order.
 *
 * @param words each found at least once
 * @param isAllowed units that phrases and exclusions leave
 */
export function rankUnits(words: readonly FoundWord[], isAllowed: (unit: number) => boolean): Candidate[] {
  const candidates = new Map<number, { score: number; weight: number; count: number }>()
  for (const word of words) {
    for (const [unit, slot] of word.postings) {
      let candidate = candidates.get(unit)
      if (!candidate) {
        if (!isAllowed(unit)) continue
        candidate = { score: 0, weight: 0, count: 0 }
        candidates.set(unit, candidate)
      }
      candidate.score += word.idf * weightOf(slot, slots)
      candidate.weight += word.idf
      candidate.count += 1
    }
  }
  const all = total(words)
  return [...candidates]
    .map(([unit, { score, weight, count }]) => ({ unit, score, coverage: count === words.length ? 1 : weight / all }))
    .sort(byRank)
}

/** Whole matches first, then by score, then in the order of the archive. */
export function byRank(one: Candidate, other: Candidate): number {
  return Number(other.coverage === 1) - Number(one.coverage === 1) || other.score - one.score || one.unit - other.unit
}

/**
 * Leaves out what has only some of the words while enough has all; else what has too little of their weight. So one
 * word that is nowhere beside the others doesn't empty the answer. The order stays.
 */
export function leaveOutPartial(ranked: readonly Candidate[]): Candidate[] {
  const whole = ranked.filter((candidate) => candidate.coverage === 1)
  if (whole.length >= wholeEnough) return whole
  const best = ranked.reduce((highest, { coverage }) => Math.max(highest, coverage), 0)
  return ranked.filter(({ coverage }) => coverage >= best * partialShare)
}
