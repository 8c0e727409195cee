import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'
import { termOf } from '#lib/quote/words/thesaurus.ts'
import { sentences } from '#lib/text/sentences.ts'
import { isStopWord } from '#lib/text/stopwords.ts'

/** A sentence of a paragraph, by the terms that it is compared by. */
export interface TermedSentence {
  /** Half-open UTF-16 span in the paragraph's text. */
  start: number
  end: number
  terms: ReadonlySet<string>
}

/** The sentences of a paragraph with their terms. `language`: BCP 47, without region. */
export function termedSentences(text: string, language: string): TermedSentence[] {
  return sentences(text).map(({ start, end }) => ({ start, end, terms: termsOf(text.slice(start, end), language) }))
}

/**
 * The terms of some words: stems, and the values of figures (`=20` for "20" and "twenty"); without words that say nothing of what
 * it is about.
 *
 * @param language BCP 47, without region
 */
export function termsOf(text: string, language: string): Set<string> {
  const words = comparableWords(text).map((word) => word.text)
  const terms = new Set<string>()
  const inFigure = new Set<number>()
  for (const { from, to, value, isWeak } of figuresIn(words, language)) {
    if (isWeak) continue
    terms.add(`=${value}`)
    for (let at = from; at < to; at++) inFigure.add(at)
  }
  for (const [at, word] of words.entries()) {
    if (!inFigure.has(at) && !isStopWord(word)) terms.add(termOf(word, language))
  }
  return terms
}
