import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'
import { detectNames } from '#lib/quote/words/name-detection.ts'
import { romanise } from '#lib/search/format/phonetic-key.ts'

/** What of a paragraph stays the same, or nearly so, in a translation. */
export interface TranslationEvidence {
  /** In UTF-16 units, without spaces. */
  length: number
  /** The values of its figures (`Figure.value`), without those that mostly count nothing. */
  figures: ReadonlySet<string>
  /** Its names, romanised. */
  names: ReadonlySet<string>
}

/** Reads what pairs a paragraph of a text in this language (BCP 47) with its translation. */
export function evidenceOf(text: string, language: string): TranslationEvidence {
  const words = comparableWords(text)
  const isName = detectNames(words)
  const base = language.split('-', 1)[0] ?? language
  const figures = figuresIn(
    words.map((word) => word.text),
    base,
  )
  return {
    length: text.replace(/\s+/gu, '').length,
    figures: new Set(figures.flatMap(({ value, isWeak }) => (isWeak ? [] : [value]))),
    names: new Set(words.flatMap(({ text: word }, at) => (isName(at) ? [romanise(word)] : []))),
  }
}

/** The evidence of paragraphs that follow each other. */
export function mergeEvidence(all: readonly TranslationEvidence[]): TranslationEvidence {
  const [first] = all
  if (first && all.length === 1) return first
  return {
    length: all.reduce((sum, { length }) => sum + length, 0),
    figures: new Set(all.flatMap(({ figures }) => [...figures])),
    names: new Set(all.flatMap(({ names }) => [...names])),
  }
}

/** How many figures occur in both. */
export function sharedFigures(one: TranslationEvidence, other: TranslationEvidence): number {
  return [...one.figures].filter((figure) => other.figures.has(figure)).length
}

/** Most letters that one name may have otherwise at its end, since languages decline names, */
const ending = 3
/** and fewest that must be the same at its beginning. */
const fewestLetters = 4

/** How many names occur in both, in whichever case. */
export function sharedNames(one: TranslationEvidence, other: TranslationEvidence): number {
  return [...one.names].filter((name) => [...other.names].some((own) => areSameName(name, own))).length
}

/** Whether two romanised names are one, in whichever case of a language that declines names. */
export function areSameName(one: string, other: string): boolean {
  if (one === other) return true
  const least = Math.max(fewestLetters, Math.max(one.length, other.length) - ending)
  return one.slice(0, least) === other.slice(0, least)
}
