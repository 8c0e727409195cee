import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { type Figure, figuresIn } from '#lib/quote/words/figures.ts'
import { detectNames } from '#lib/quote/words/name-detection.ts'
import type { Sides } from './align.ts'
import { likenessOf } from './word-match.ts'

/** A quotation and a text that it is compared with, read. */
export interface Compared {
  quoted: readonly ComparableWord[]
  said: readonly ComparableWord[]
  /** BCP 47, without region. */
  language: string
  sides: Sides
  quotedFigures: readonly Figure[]
  saidFigures: readonly Figure[]
  isQuotedName: (at: number) => boolean
  isSaidName: (at: number) => boolean
}

/**
 * Reads figures and names of both sides. `language` is that of the text.
 *
 * @param isWord whether a word of the quotation is known to be one, and so no slip in another
 */
export function readSides(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
  isWord: (word: string) => boolean = () => false,
): Compared {
  const base = language.split('-', 1)[0] ?? language
  const quotedTexts = quoted.map(({ text }) => text)
  const saidTexts = said.map(({ text }) => text)
  const quotedFigures = figuresIn(quotedTexts, base)
  const saidFigures = figuresIn(saidTexts, base)
  return {
    quoted,
    said,
    language: base,
    sides: {
      weights: quoted.map(({ weight }) => weight),
      afterEllipsis: quoted.map(({ afterEllipsis }) => afterEllipsis),
      length: said.length,
      likeness: withFigures(likenessOf(quotedTexts, saidTexts, base, isWord), quotedFigures, saidFigures),
    },
    quotedFigures,
    saidFigures,
    isQuotedName: detectNames(quoted),
    isSaidName: detectNames(said),
  }
}

/** The likeness of words, where those for one figure are like each other however it is written. */
function withFigures(
  likeness: Sides['likeness'],
  quoted: readonly Figure[],
  said: readonly Figure[],
): Sides['likeness'] {
  if (!quoted.some(({ value }) => said.some((other) => other.value === value))) return likeness
  const [values, others] = [byPlace(quoted), byPlace(said)]
  return (one, other) => {
    const found = likeness(one, other)
    if (found !== 'different') return found
    const value = values.get(one)
    return value !== undefined && value === others.get(other) ? 'like' : found
  }
}

/** What the figure is worth that stands at a place, by the number of its word. */
function byPlace(figures: readonly Figure[]): Map<number, string> {
  return new Map(
    figures.flatMap(({ from, to, value }) =>
      Array.from({ length: to - from }, (_, index): [number, string] => [from + index, value]),
    ),
  )
}
