import type { TermedSentence } from './sentence-terms.ts'
import { type TermWeight, weightOf } from './term-weights.ts'

/** Most paragraphs whose sentences are looked at for a sentence. Not measured: the right one is nearly always among the first three. */
const mostCandidates = 12
/** Most neighbouring sentences of a paragraph that a sentence is compared with together. */
const widestWindow = 4
/**
 * How much the weight of the window counts in the likeness, 0 to 0.5: 0 is how much of the sentence it has (containment), 0.5 the
 * cosine. Between them, since who tells leaves out, but a long window has something of every sentence.
 */
const windowExponent = 0.25

/** A paragraph as the aligner sees it. */
export interface TermedParagraph {
  sentences: readonly TermedSentence[]
  /** Those of all its sentences. */
  terms: ReadonlySet<string>
}

/** A paragraph of the other text in which a sentence may have its counterpart. */
export interface LikelyParagraph {
  /** Its place among the paragraphs of the other text. */
  paragraph: number
  /** Half-open: the neighbouring sentences in it that are most like the sentence. */
  from: number
  to: number
  /** How alike they and the sentence are, by the weight of the terms: 0 to 1. */
  likeness: number
  /** The terms that both have. */
  shared: readonly string[]
}

/** Finds paragraphs of a text by the terms of a sentence. */
export class ParagraphFinder {
  readonly #paragraphs: readonly TermedParagraph[]
  readonly #weight: TermWeight
  /** The places of the paragraphs that have a term. */
  readonly #postings = new Map<string, number[]>()

  constructor(paragraphs: readonly TermedParagraph[], weight: TermWeight) {
    this.#paragraphs = paragraphs
    this.#weight = weight
    for (const [place, { terms }] of paragraphs.entries()) {
      for (const term of terms) {
        const places = this.#postings.get(term)
        if (places) places.push(place)
        else this.#postings.set(term, [place])
      }
    }
  }

  /** The paragraphs that have most of the terms of a sentence, the most alike first. */
  find({ terms }: TermedSentence): LikelyParagraph[] {
    const whole = weightOf(terms, this.#weight)
    if (whole === 0) return []
    const weights = new Map<number, number>()
    for (const term of terms) {
      const own = this.#weight(term)
      for (const place of this.#postings.get(term) ?? []) weights.set(place, (weights.get(place) ?? 0) + own)
    }
    return [...weights]
      .sort(([one, first], [other, second]) => second - first || one - other)
      .slice(0, mostCandidates)
      .map(([place]) => this.#bestWindow(terms, whole, place))
      .sort((one, other) => other.likeness - one.likeness || one.paragraph - other.paragraph)
  }

  #bestWindow(terms: ReadonlySet<string>, whole: number, paragraph: number): LikelyParagraph {
    const sentences = this.#paragraphs[paragraph]?.sentences ?? []
    let best: LikelyParagraph = { paragraph, from: 0, to: 0, likeness: 0, shared: [] }
    for (let from = 0; from < sentences.length; from++) {
      const window = new Set<string>()
      let [shared, all] = [0, 0]
      for (let to = from + 1; to <= Math.min(sentences.length, from + widestWindow); to++) {
        for (const term of sentences[to - 1]?.terms ?? []) {
          if (window.has(term)) continue
          window.add(term)
          const own = this.#weight(term)
          all += own
          if (terms.has(term)) shared += own
        }
        const likeness = shared / (whole ** (1 - windowExponent) * all ** windowExponent)
        if (likeness > best.likeness)
          best = { paragraph, from, to, likeness, shared: [...terms].filter((term) => window.has(term)) }
      }
    }
    return best
  }
}
