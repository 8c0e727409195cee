import { blockSimilarity, type ShingleProfile } from './block-similarity.ts'
import type { Matches } from './match-exactly.ts'

/** One place of a list, with what is there. */
export interface AlignmentItem {
  place: number
  profile: ShingleProfile
  /** Only what is of one sort can be a pair. */
  sort: string
}

/** More pairs than this are only compared where they share a pair of words. */
const mostPairsCompared = 10_000

/**
 * Pairs what is alike, keeping the order on both sides: the most alike first, then what still fits between. Both lists
 * are in order. The outcome depends on nothing but the lists.
 */
export function matchInOrder(before: readonly AlignmentItem[], after: readonly AlignmentItem[]): Matches {
  const matches: Matches = new Map()
  for (const { i, j } of candidates(before, after)) {
    const fits = [...matches].every(([otherJ, otherI]) => (i < otherI && j < otherJ) || (i > otherI && j > otherJ))
    if (fits) matches.set(j, i)
  }
  return matches
}

/** Pairs of places that are alike at all, the most alike first; of the equally alike, the first ones. */
function candidates(before: readonly AlignmentItem[], after: readonly AlignmentItem[]): { i: number; j: number }[] {
  const found: { i: number; j: number; score: number }[] = []
  const compare = (a: AlignmentItem, b: AlignmentItem) => {
    const score = a.sort === b.sort ? blockSimilarity(a.profile, b.profile) : 0
    if (score > 0) found.push({ i: a.place, j: b.place, score })
  }
  if (before.length * after.length <= mostPairsCompared) for (const a of before) for (const b of after) compare(a, b)
  else for (const [a, b] of sharing(before, after)) compare(a, b)
  return found.sort((a, b) => b.score - a.score || a.j - b.j || a.i - b.i)
}

/** A pair of words that more texts have is too common to single out any. */
const common = 20

/** Pairs of texts that share a pair of words which is not among the common ones; each once. */
function sharing(before: readonly AlignmentItem[], after: readonly AlignmentItem[]): [AlignmentItem, AlignmentItem][] {
  const having = new Map<string, AlignmentItem[]>()
  for (const a of before)
    for (const pair of a.profile.pairs) {
      const known = having.get(pair)
      if (known) known.push(a)
      else having.set(pair, [a])
    }
  return after.flatMap((b) => {
    const others = new Set<AlignmentItem>()
    for (const pair of b.profile.pairs) {
      const those = having.get(pair) ?? []
      if (those.length <= common) for (const a of those) others.add(a)
    }
    return [...others].map((a): [AlignmentItem, AlignmentItem] => [a, b])
  })
}
