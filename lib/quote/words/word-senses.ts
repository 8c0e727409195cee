import { english } from '#lib/quote/words/lexicon/english.ts'
import type { SenseLists } from '#lib/quote/words/lexicon/sense-lexicon.ts'
import { fold } from '#lib/text/fold.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { SaidWord } from './comparable-words.ts'
import { denies } from './negations.ts'
import { termInText } from './stem-of.ts'

/** The numbers of the lines that a word stands in, by its term. */
type Lines = ReadonlyMap<string, readonly number[]>

interface Senses {
  turning: ReadonlyMap<string, string>
  times: ReadonlyMap<string, string>
  light: ReadonlySet<string>
  /** Of each line of opposites the two sides: `2 n` and `2 n + 1`. */
  sides: Lines
  wordings: Lines
}

const lists = new Map<string, SenseLists>([['en', english]])
const known = new Map<string, Senses>()

/** Makes the lists of other languages than English known, by language: a browser gets them only for texts in these. */
export function addSenses(more: Readonly<Record<string, SenseLists>>): void {
  for (const [language, own] of Object.entries(more)) lists.set(language, own)
}

/** Whether the lists of a language are at hand. */
export function hasSenses(language: string): boolean {
  return lists.has(language)
}

/** The lists of a language, read once; those of English for every language that has none of its own. */
function sensesOf(language: string): Senses {
  const own = lists.has(language) ? language : 'en'
  const found = known.get(own) ?? read(lists.get(own) ?? english, own)
  known.set(own, found)
  return found
}

function read({ light, opposites, turning, times, wordings }: SenseLists, language: string): Senses {
  return {
    turning: byWord(turning),
    times: byWord(times),
    light: new Set(wordsOf(light)),
    sides: byTerm(opposites.split(/[;|]/), language),
    wordings: byTerm(wordings.split('|'), language),
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
      const term = termInText(word, language)
      const numbers = found.get(term)
      if (!numbers) found.set(term, [number])
      else if (!numbers.includes(number)) numbers.push(number)
    }
  }
  return found
}

/** How much, how often or how surely a folded word says something is so; undefined for every other word. */
export function turnOf(word: string, language: string): string | undefined {
  return sensesOf(language).turning.get(word)
}

/** Which time a folded word points to from the speaker's: `next`, `last`, `this`, `yesterday` … */
export function timeOf(word: string, language: string): string | undefined {
  return sensesOf(language).times.get(word)
}

/** Whether two folded words are each other's opposites: `rise`, `fall`. */
export function areOpposite(one: string, other: string, language: string): boolean {
  const { sides } = sensesOf(language)
  const others = sides.get(termInText(other, language))
  const own = others && sides.get(termInText(one, language))
  // The sides of one line have neighbouring numbers, the first of them even.
  return own?.some((number) => others?.includes(number ^ 1) && !others.includes(number)) ?? false
}

/** Whether two folded words say nearly the same: `help`, `assist`. */
export function areWordings(one: string, other: string, language: string): boolean {
  const { wordings: lines } = sensesOf(language)
  const others = lines.get(termInText(other, language))
  return others !== undefined && (lines.get(termInText(one, language))?.some((line) => others.includes(line)) ?? false)
}

/** Whether a word tells what a quotation is about: no stop word, figure, denial, or word like "year" and "thing". */
export function isTelling({ text }: Pick<SaidWord, 'text'>, language: string): boolean {
  if (text.length < 2 || /^\p{N}/u.test(text) || isStopWord(text) || denies(text)) return false
  return !sensesOf(language).light.has(text)
}
