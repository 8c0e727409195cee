import { z } from 'zod'
import { spanOf } from '#lib/engine/opensearch/positioned-tokens.ts'
import type { AnalyzedText } from '#lib/search/format/analyzer.ts'

/** What is known of one written word of some texts. */
export interface WordFact {
  /** How often it occurs, and with a capital; words that others are when joined don't count. */
  count: number
  capitals: number
  /** How it lies in the texts (`positioned-tokens.ts`). */
  spans: Set<string>
  /** By the language of the text, in how many units it is. */
  units: Map<string, number>
}

const capital = /^\p{Lu}/u

/** Facts as they lie in the engine: word, count, capitals, spans, units by language. */
const factsShape = z.array(
  z.tuple([z.string(), z.number(), z.number(), z.array(z.string()), z.record(z.string(), z.number())]),
)

/** Gathers what is known of the words of some texts: small enough to be sent, so that several machines can each gather a part. */
export class WordFacts {
  readonly words = new Map<string, WordFact>()
  /** How many words all texts have together. */
  length = 0

  /** Takes note of the words of a unit. */
  add(read: AnalyzedText, language: string): void {
    const inUnit = new Set<WordFact>()
    for (const { text, start } of read.words) {
      const fact = this.#fact(text)
      fact.count += 1
      fact.spans.add('')
      if (capital.test(read.text.slice(start, start + 2))) fact.capitals += 1
      inUnit.add(fact)
    }
    for (const one of read.compounds) {
      // Money is found by its figure.
      if (one.kind === 'money') continue
      const fact = this.#fact(one.text)
      fact.spans.add(spanOf(one))
      inUnit.add(fact)
    }
    for (const { units } of inUnit) units.set(language, (units.get(language) ?? 0) + 1)
    this.length += read.words.length
  }

  #fact(word: string): WordFact {
    let fact = this.words.get(word)
    if (!fact) {
      fact = { count: 0, capitals: 0, spans: new Set(), units: new Map() }
      this.words.set(word, fact)
    }
    return fact
  }

  /** How often a word occurs; undefined where it is nowhere by itself. */
  countsOf(word: string): { count: number; capitals: number } | undefined {
    const fact = this.words.get(word)
    return fact && fact.count > 0 ? fact : undefined
  }

  /** The facts in pieces of so many words each, to be sent. */
  *pieces(size: number): Generator<z.infer<typeof factsShape>> {
    let piece: z.infer<typeof factsShape> = []
    for (const [word, { count, capitals, spans, units }] of this.words) {
      piece.push([word, count, capitals, [...spans], Object.fromEntries(units)])
      if (piece.length < size) continue
      yield piece
      piece = []
    }
    if (piece.length > 0) yield piece
  }

  /** Adds a piece of the facts of other texts. */
  addPiece(piece: unknown): void {
    for (const [word, count, capitals, spans, units] of factsShape.parse(piece)) {
      const fact = this.#fact(word)
      fact.count += count
      fact.capitals += capitals
      for (const span of spans) fact.spans.add(span)
      for (const [language, own] of Object.entries(units))
        fact.units.set(language, (fact.units.get(language) ?? 0) + own)
    }
  }
}
