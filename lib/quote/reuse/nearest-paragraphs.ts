import type { Span } from '#lib/domain/ledger.ts'
import type { SpokenCorpus, SpokenParagraph } from './spoken-corpus.ts'

/** Most paragraphs that are kept for a quotation. */
const most = 8
/** Least share of a quotation's word pairs, by weight, that a kept paragraph has. */
const least = 0.2

/** A paragraph that may have a quotation. */
export interface NearParagraph {
  /** Its number among all spoken paragraphs. */
  paragraph: number
  /** How much of the quotation's pairs of words it has, by weight: 0 to 1. */
  share: number
  /** Where most of them are: the part of its text that is worth comparing. */
  part: Span
}

interface SoughtQuotation {
  /** Sum of the weights of its pairs. */
  weight: number
  /** The weight of each of its pairs (`pairKey`). */
  pairs: ReadonlyMap<number, number>
  /** The nearest paragraphs so far, best first. */
  nearest: { paragraph: number; share: number }[]
}

/**
 * For each quotation the spoken paragraphs that have most of its pairs of neighbouring words, at most eight, best
 * first. One pass over all words, whatever the number of quotations, since these are what is indexed.
 *
 * @param fits whether a quotation, by its number, may be from a paragraph; others are left out
 */
export function nearestParagraphs(
  spoken: SpokenCorpus,
  quotations: readonly string[],
  fits: (quotation: number, paragraph: SpokenParagraph) => boolean,
): NearParagraph[][] {
  const { wordNumbers, words, paragraphs } = spoken
  const wanted: SoughtQuotation[] = []
  const index = new Map<number, { quotation: number; weight: number }[]>()
  for (const [quotation, text] of quotations.entries()) {
    const pairs = wordPairs(wordsIn(wordNumbers, text), wordNumbers)
    wanted.push({ weight: [...pairs.values()].reduce((sum, weight) => sum + weight, 0), pairs, nearest: [] })
    for (const [pair, weight] of pairs) {
      const entry = index.get(pair)
      if (entry) entry.push({ quotation, weight })
      else index.set(pair, [{ quotation, weight }])
    }
  }
  if (index.size === 0) return wanted.map(() => [])
  const scales = new WeightAccumulator(quotations.length)
  for (const [number, paragraph] of paragraphs.entries()) {
    for (const [quotation, weight] of scales.weigh(words, paragraph, index)) {
      const one = wanted[quotation]
      if (one && weight >= least * one.weight && fits(quotation, paragraph))
        insert(one.nearest, { paragraph: number, share: weight / one.weight })
    }
  }
  return wanted.map(({ nearest, pairs }) =>
    nearest.flatMap(({ paragraph, share }) => {
      const one = paragraphs[paragraph]
      return one ? [{ paragraph, share, part: densestPart(pairs, one, spoken) }] : []
    }),
  )
}

/** Length, in words, of the part that is compared: `times` that of the quotation, plus `more`, since an ellipsis can stand for many. */
const [times, more] = [3, 60]

/** The part of a paragraph that has most of the pairs, by weight; all of it where it is not long. */
function densestPart(
  pairs: ReadonlyMap<number, number>,
  one: SpokenParagraph,
  { wordNumbers, words }: SpokenCorpus,
): Span {
  const { text } = one.paragraph
  const width = times * pairs.size + more
  if (one.end - one.start <= width) return { start: 0, end: text.length }
  const weightAt = (at: number) => pairs.get(pairKey(words[at - 1] ?? 0, words[at] ?? 0)) ?? 0
  let [weight, best, bestEnd] = [0, 0, one.start + width]
  for (let at = one.start + 1; at < one.end; at++) {
    weight += weightAt(at) - (at - width > one.start ? weightAt(at - width) : 0)
    if (weight <= best) continue
    best = weight
    bestEnd = at + 1
  }
  // The last of the pairs is at the end now: the rest of the quotation may be after it.
  const [from, to] = [bestEnd - width, bestEnd + pairs.size]
  const spans: Span[] = []
  wordNumbers.read(text, (_word, start, end) => spans.push({ start, end }))
  return {
    start: spans[Math.max(0, from - one.start)]?.start ?? 0,
    end: spans[to - one.start]?.end ?? text.length,
  }
}

function wordsIn(numbers: SpokenCorpus['wordNumbers'], text: string): number[] {
  const words: number[] = []
  numbers.read(text, (word) => words.push(word))
  return words
}

/**
 * The weight of each pair of neighbouring words: how many of the two are no stop words. Pairs of stop words are left
 * out.
 */
function wordPairs(words: readonly number[], numbers: SpokenCorpus['wordNumbers']): Map<number, number> {
  const pairs = new Map<number, number>()
  for (const [at, second] of words.entries()) {
    const first = words[at - 1]
    if (first === undefined) continue
    const weight = (numbers.isNonStopWord(first) ? 1 : 0) + (numbers.isNonStopWord(second) ? 1 : 0)
    // "of the" occurs in every paragraph, and in every second quotation.
    if (weight > 0) pairs.set(pairKey(first, second), weight)
  }
  return pairs
}

/** One number for two: there are never 67 million different words. */
function pairKey(first: number, second: number): number {
  return first * 0x4000000 + second
}

/** Adds up the weights of the pairs that a paragraph has of each quotation. */
class WeightAccumulator {
  readonly #weights: Float64Array
  readonly #touched: number[] = []

  constructor(quotations: number) {
    this.#weights = new Float64Array(quotations)
  }

  /**
   * The quotations of which a paragraph has pairs, each with their weight. To be read to the end before the next
   * paragraph is weighed.
   */
  *weigh(
    words: Uint32Array,
    { start, end }: SpokenParagraph,
    index: ReadonlyMap<number, readonly { quotation: number; weight: number }[]>,
  ): Generator<[quotation: number, weight: number]> {
    const seen = new Set<number>()
    for (let at = start + 1; at < end; at++) {
      const pair = pairKey(words[at - 1] ?? 0, words[at] ?? 0)
      const entries = index.get(pair)
      if (!entries || seen.has(pair)) continue
      seen.add(pair)
      for (const { quotation, weight } of entries) this.#add(quotation, weight)
    }
    for (const quotation of this.#touched) {
      yield [quotation, this.#weights[quotation] ?? 0]
      this.#weights[quotation] = 0
    }
    this.#touched.length = 0
  }

  #add(quotation: number, weight: number): void {
    const before = this.#weights[quotation] ?? 0
    if (before === 0) this.#touched.push(quotation)
    this.#weights[quotation] = before + weight
  }
}

function insert(nearest: SoughtQuotation['nearest'], found: SoughtQuotation['nearest'][number]): void {
  const at = nearest.findIndex(({ share }) => share < found.share)
  if (at === -1 && nearest.length >= most) return
  nearest.splice(at === -1 ? nearest.length : at, 0, found)
  nearest.length = Math.min(nearest.length, most)
}
