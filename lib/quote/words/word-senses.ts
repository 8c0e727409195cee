import { english } from '#lib/quote/words/lexicon/english.ts'
import type { SenseLexicon } from '#lib/quote/words/lexicon/sense-lexicon.ts'
import { fold } from '#lib/text/fold.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { ComparableWord } from './comparable-words.ts'
import { isNegation } from './negations.ts'
import { stemOf } from './stem-of.ts'

/** The numbers of the lines of a list that a word is in, by its stem. */
type Lines = ReadonlyMap<string, readonly number[]>

interface SenseIndex {
  quantifiers: ReadonlyMap<string, string>
  deicticTimes: ReadonlyMap<string, string>
  extraStopWords: ReadonlySet<string>
  /** The two sides of the line `n` of opposites have the numbers `2 n` and `2 n + 1`. */
  antonymSides: Lines
  synonyms: Lines
}

const lexicons = new Map<string, SenseLexicon>([['en', english]])
const known = new Map<string, SenseIndex>()

/**
 * Adds the lists of other languages than English, by BCP 47 tag without region: a browser loads them only for texts in
 * these.
 */
export function addSenseLexicons(more: Readonly<Record<string, SenseLexicon>>): void {
  for (const [language, own] of Object.entries(more)) lexicons.set(language, own)
}

/** Whether the lists of a language are at hand. */
export function hasSenseLexicon(language: string): boolean {
  return lexicons.has(language)
}

/** The lists of a language, read once; those of English for every language that has none of its own. */
function senseIndexOf(language: string): SenseIndex {
  const own = lexicons.has(language) ? language : 'en'
  const found = known.get(own) ?? readLexicon(lexicons.get(own) ?? english, own)
  known.set(own, found)
  return found
}

function readLexicon(
  { extraStopWords, antonyms, quantifiers, deicticTimes, synonyms }: SenseLexicon,
  language: string,
): SenseIndex {
  return {
    quantifiers: byWord(quantifiers),
    deicticTimes: byWord(deicticTimes),
    extraStopWords: new Set(wordsOf(extraStopWords)),
    antonymSides: byTerm(antonyms.split(/[;|]/), language),
    synonyms: byTerm(synonyms.split('|'), language),
  }
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).flatMap((word) => (word === '' ? [] : [fold(word)]))
}

function byWord(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([sense, list]) => wordsOf(list).map((word): [string, string] => [word, sense])),
  )
}

function byTerm(lines: readonly string[], language: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [number, line] of lines.entries()) {
    for (const word of wordsOf(line)) {
      const term = stemOf(word, language)
      const numbers = found.get(term)
      if (!numbers) found.set(term, [number])
      else if (!numbers.includes(number)) numbers.push(number)
    }
  }
  return found
}

/**
 * The sense of a folded word that says how much, how often or how surely, as `SenseLexicon.quantifiers` names it;
 * undefined for every other word.
 */
export function quantifierOf(word: string, language: string): string | undefined {
  return senseIndexOf(language).quantifiers.get(word)
}

/**
 * Which time a folded word points to, seen from the speaker's: `next`, `last`, `this`, `yesterday` …; undefined for
 * every other word.
 */
export function deicticTimeOf(word: string, language: string): string | undefined {
  return senseIndexOf(language).deicticTimes.get(word)
}

/** Whether two folded words are each other's opposites: `rise`, `fall`. */
export function areAntonyms(one: string, other: string, language: string): boolean {
  const { antonymSides } = senseIndexOf(language)
  const others = antonymSides.get(stemOf(other, language))
  const own = others && antonymSides.get(stemOf(one, language))
  // The sides of one line have neighbouring numbers, the first of them even.
  return own?.some((number) => others?.includes(number ^ 1) && !others.includes(number)) ?? false
}

/** Whether two folded words say nearly the same: `help`, `assist`. */
export function areSynonyms(one: string, other: string, language: string): boolean {
  const { synonyms: lines } = senseIndexOf(language)
  const others = lines.get(stemOf(other, language))
  return others !== undefined && (lines.get(stemOf(one, language))?.some((line) => others.includes(line)) ?? false)
}

/** Whether a folded word carries content: no stop word, figure, negation, or word such as "year" and "thing". */
export function isContentWord({ text }: Pick<ComparableWord, 'text'>, language: string): boolean {
  if (text.length < 2 || /^\p{N}/u.test(text) || isStopWord(text) || isNegation(text)) return false
  return !senseIndexOf(language).extraStopWords.has(text)
}
