import { unitNamed } from '#lib/text/figures/units.ts'
import { type NumberInWords, numberAt, numeralToken } from '#lib/text/number-words.ts'
import { memoizeByWord } from './memoize-by-word.ts'

/** A figure, or the words for one, in a row of words. */
export type Figure = NumberInWords

/**
 * The figures in a row of folded words (`ComparableWord.text`), in order, none overlapping: digits, words for numbers
 * (English, Russian in its cases, Kazakh), and both with what multiplies them ("1.5 million").
 *
 * @param language BCP 47, without region: `ru`, `kk`; the words of every other are read as English
 */
export function figuresIn(words: readonly string[], language: string): Figure[] {
  const found: Figure[] = []
  let at = 0
  while (at < words.length) {
    const figure = numberAt(words, at, (word) => numeralTokenOf(word, language))
    if (figure) found.push(figure)
    at = figure?.to ?? at + 1
  }
  return found
}

const numeralTokenOf = memoizeByWord(numeralToken)

/**
 * Whether a folded word is a unit of measure, money or time, as figures are read (`lib/text/figures`). A single letter
 * ("m", "т") is none, since most are something else.
 */
export function isUnit(word: string): boolean {
  if (word.length < 2) return false
  const unit = unitNamed(word)
  // A figure with another of them is another statement. People and times are counted, and no unit of measure.
  return unit !== undefined && ((unit.kind !== 'count' && unit.kind !== 'share') || unit.id === 'percent')
}
