import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Verdict } from '#lib/quote/verdict/check-quotation.ts'
import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'
import { isNegation } from '#lib/quote/words/negations.ts'
import { sentences } from '#lib/text/sentences.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'

/** A quotation with what a check of it should say. */
export interface Mutation {
  kind: string
  quotation: string
  verdict: Verdict
  /** Verdicts that are right as well. */
  also?: readonly Verdict[]
  /** The sentences that it was made of: any paragraph that has one of them is right; none where nobody said it. */
  from: string[]
}

export interface Sentence {
  text: string
  document: string
  language: string
}

export type Random = () => number
/** Makes a quotation of a sentence; undefined where this one can't be made of it. */
export type Mutate = (sentence: Sentence, random: Random, all: readonly Sentence[]) => string | undefined

export const fewestWords = 8
const mostWords = 45

/** Sentences of 8 to 45 words from the paragraphs of documents, with at least four words that tell something. */
export function sentencesOf(documents: readonly ArchiveDocument[]): Sentence[] {
  return documents.flatMap(({ id, language, blocks }) =>
    blocks.flatMap((block) =>
      block.type !== 'paragraph' || block.withdrawn
        ? []
        : sentences(block.text)
            .map(({ start, end }) => ({
              text: block.text.slice(start, end).trim(),
              document: id,
              language: language ?? 'und',
            }))
            .filter(({ text }) => isFit(text)),
    ),
  )
}

function isFit(text: string): boolean {
  const words = tokens(text)
  const telling = words.filter((word) => !isStopWord(word.text))
  return words.length >= fewestWords && words.length <= mostWords && telling.length >= 4
}

/** One of some things, by chance. */
export function pick<T>(all: readonly T[], random: Random): T | undefined {
  return all[Math.floor(random() * all.length)]
}

/** Words within a sentence that can be changed without changing a figure, a name or a denial. */
export function plainWords({ text, language }: Sentence): ComparableWord[] {
  const words = comparableWords(text)
  const figures = figuresIn(
    words.map((word) => word.text),
    language,
  )
  return words.filter(
    (word, at) =>
      at > 0 &&
      at < words.length - 1 &&
      /^\p{Ll}{3,}$/u.test(word.written) &&
      !isNegation(word.text) &&
      !figures.some(({ from, to }) => at >= from - 1 && at <= to),
  )
}

/** Those of them that tell something. */
export function tellingWords(sentence: Sentence): ComparableWord[] {
  return plainWords(sentence).filter(({ text }) => !isStopWord(text))
}

/** A text with something else in the place of a span. */
export function put(text: string, { start, end }: { start: number; end: number }, other: string): string {
  return text.slice(0, start) + other + text.slice(end)
}
