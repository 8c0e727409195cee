import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { type Figure, figuresIn } from '#lib/quote/words/figures.ts'
import { detectNames } from '#lib/quote/words/name-detection.ts'
import type { AlignmentInput } from './align.ts'
import { wordMatcher } from './word-match.ts'

/** A quotation and a text that it is compared with, read. */
export interface ComparedTexts {
  quoted: readonly ComparableWord[]
  said: readonly ComparableWord[]
  /** BCP 47, without region. */
  language: string
  /** The same words as `align` takes them. */
  alignmentInput: AlignmentInput
  quotedFigures: readonly Figure[]
  saidFigures: readonly Figure[]
  /** Whether a word of the quotation, or of the text, may be a name: by its number. */
  isQuotedName: (at: number) => boolean
  isSaidName: (at: number) => boolean
}

/**
 * Reads figures and names of both sides, and how their words relate.
 *
 * @param language BCP 47, of the text
 * @param isWord whether a word of the quotation is known to be a word, and so no misspelling of another
 */
export function readComparedTexts(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
  isWord: (word: string) => boolean = () => false,
): ComparedTexts {
  const base = language.split('-', 1)[0] ?? language
  const quotedTexts = quoted.map(({ text }) => text)
  const saidTexts = said.map(({ text }) => text)
  const quotedFigures = figuresIn(quotedTexts, base)
  const saidFigures = figuresIn(saidTexts, base)
  return {
    quoted,
    said,
    language: base,
    alignmentInput: {
      weights: quoted.map(({ weight }) => weight),
      afterEllipsis: quoted.map(({ afterEllipsis }) => afterEllipsis),
      length: said.length,
      wordMatch: matchingEqualFigures(wordMatcher(quotedTexts, saidTexts, base, isWord), quotedFigures, saidFigures),
    },
    quotedFigures,
    saidFigures,
    isQuotedName: detectNames(quoted),
    isSaidName: detectNames(said),
  }
}

/** How two words relate, with the words of one figure like each other however it is written. */
function matchingEqualFigures(
  wordMatch: AlignmentInput['wordMatch'],
  quoted: readonly Figure[],
  said: readonly Figure[],
): AlignmentInput['wordMatch'] {
  if (!quoted.some(({ value }) => said.some((other) => other.value === value))) return wordMatch
  const [values, others] = [valuesByWord(quoted), valuesByWord(said)]
  return (one, other) => {
    const found = wordMatch(one, other)
    if (found !== 'different') return found
    const value = values.get(one)
    return value !== undefined && value === others.get(other) ? 'like' : found
  }
}

/** The value of the figure that a word is part of, by the number of the word. */
function valuesByWord(figures: readonly Figure[]): Map<number, string> {
  return new Map(
    figures.flatMap(({ from, to, value }) =>
      Array.from({ length: to - from }, (_, index): [number, string] => [from + index, value]),
    ),
  )
}
