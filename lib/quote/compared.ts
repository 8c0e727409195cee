import type { Sides } from './align.ts'
import { type Figure, figuresIn } from './figures.ts'
import { namesAmong } from './names.ts'
import type { SaidWord } from './said-words.ts'
import { likenessOf } from './word-likeness.ts'

/** A quotation and a text that it is compared with, read. */
export interface Compared {
  quoted: readonly SaidWord[]
  said: readonly SaidWord[]
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
  quoted: readonly SaidWord[],
  said: readonly SaidWord[],
  language: string,
  isWord: (word: string) => boolean = () => false,
): Compared {
  const base = language.split('-', 1)[0] ?? language
  const quotedTexts = quoted.map(({ text }) => text)
  const saidTexts = said.map(({ text }) => text)
  return {
    quoted,
    said,
    language: base,
    sides: {
      weights: quoted.map(({ weight }) => weight),
      afterEllipsis: quoted.map(({ afterEllipsis }) => afterEllipsis),
      length: said.length,
      likeness: likenessOf(quotedTexts, saidTexts, base, isWord),
    },
    quotedFigures: figuresIn(quotedTexts, base),
    saidFigures: figuresIn(saidTexts, base),
    isQuotedName: namesAmong(quoted),
    isSaidName: namesAmong(said),
  }
}
