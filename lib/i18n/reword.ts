import { isPluralForms, type Message, type MessageTree, messagesByKey, placeholder } from './message.ts'
import { createSay, type Say } from './say.ts'

/** Finds what the interface says in one language, and says it in another; undefined where it is nothing of that. */
export interface Reword {
  /**
   * A message, of which every value is known too: a number, a date, another message.
   *
   * @param hint where a text may be several messages, those are taken whose keys begin so
   */
  sure(text: string, hint?: string): string | undefined
  /** A message that has enough words of its own, whatever its values are; these stay as they are. */
  likely(text: string, hint?: string): string | undefined
  /** A date, and nothing else: beside words that are not the interface's. */
  date(text: string): string | undefined
}

/** A text of a message between whose pieces values stand. */
interface Pattern {
  key: string
  /** What stands before, between and behind the values: one more than these. */
  pieces: readonly string[]
  names: readonly string[]
  /** Those of its values that are numbers: they choose a form. */
  numbers: ReadonlySet<string>
  /** Letters that it has of its own: the more, the surer it is that a text is this message. */
  letters: number
}

interface Language {
  language: string
  messages: MessageTree
}

/** Longest text that is compared with messages: no message is as long, and what is longer is no word of the interface. */
const longestText = 600

/** Letters of its own by which a message is known whatever its values are. Not measured. */
const fewLetters = 6

/**
 * Finds which message of the interface a text is, with which values, and says it in another language. A value that is
 * itself a message, or a number, is said in that language too; any other stays. A text that may be several messages
 * which differ there is said in none: better the words of one language than the wrong ones of another.
 *
 * @param from the language of the text, with the sections that may say it
 * @param to the other language, with the same sections
 */
export function createReword(from: Language, to: Language): Reword {
  const other = createSay(to.language, to.messages)
  const say = untyped(other)
  const { number, languageName } = createSay(from.language, from.messages)
  const languages = new Map(languageTags().map((tag) => [languageName(tag), tag]))
  const { whole, ones, patterns } = indexMessages(messagesByKey(from.messages))
  // A day is also a pattern without words of its own, as others are.
  const dates = patterns.map((group) => group.filter(({ key }) => key.startsWith('dates.')))
  const reading = new Map<string, string | undefined>()

  const sure = (text: string, hint = '') => {
    if (text.length > longestText || !/\p{L}/u.test(text)) return undefined
    const asked = `${hint}\n${text}`
    if (!reading.has(asked)) reading.set(asked, readSurely(text, hint))
    return reading.get(asked)
  }
  const readSurely = (text: string, hint: string) => {
    const keys = whole.get(text)
    if (keys) return theOne(hintedOf(keys, (key) => key, hint).map((key) => say(key, {})))
    const one = ones.get(text)
    if (one !== undefined) return say(one, { count: 1 })
    const language = languages.get(text)
    if (language !== undefined) return other.languageName(language)
    return readPattern(text, dates, hint) ?? readPattern(text, patterns, hint)
  }
  const readPattern = (text: string, groups: readonly (readonly Pattern[])[], hint: string, isLoose = false) => {
    for (const group of groups) {
      const found = group.flatMap((pattern) => {
        const said = sayLike(pattern, text, isLoose)
        return said === undefined ? [] : [{ key: pattern.key, said }]
      })
      if (found.length > 0) return theOne(hintedOf(found, ({ key }) => key, hint).map(({ said }) => said))
    }
    return undefined
  }
  const sayLike = (pattern: Pattern, text: string, isLoose: boolean) => {
    const values = valuesIn(pattern, text)
    if (!values) return undefined
    const said = values.map((value, index) => readValue(value, pattern, pattern.names[index] ?? ''))
    if (said.includes(undefined)) return undefined
    if (!said.every((one) => one?.isKnown) && !(isLoose && pattern.letters >= fewLetters)) return undefined
    return say(pattern.key, Object.fromEntries(said.map((one, index) => [pattern.names[index], one?.value ?? ''])))
  }
  /** A value as the other language has it; undefined where it can't be a value of that name. */
  const readValue = (value: string, { key, numbers }: Pattern, name: string) => {
    const digits = value.replaceAll(/\D/g, '')
    // What is not written as the language writes numbers is a year or a name in figures.
    const isNumber = digits !== '' && number(Number(digits)) === value
    if (numbers.has(name)) return isNumber ? { value: Number(digits), isKnown: true } : undefined
    if (name === 'month') {
      const month = monthIn(whole.get(value), key)
      return month === undefined ? undefined : { value: say(month, {}), isKnown: true }
    }
    if ((name === 'year' || yearsOnly.has(key)) && !/^\d{3,4}$/u.test(value)) return undefined
    if (isNumber || digits === value) return { value: isNumber ? Number(digits) : value, isKnown: true }
    const said = sure(value)
    return { value: said ?? value, isKnown: said !== undefined }
  }
  return {
    sure,
    likely: (text, hint = '') => (text.length > longestText ? undefined : readPattern(text, patterns, hint, true)),
    date: (text) => readPattern(text, dates, ''),
  }
}

/** Dates whose values are years. */
const yearsOnly: ReadonlySet<string> = new Set(['dates.decade', 'dates.century'])

/** Of several, those whose keys begin as is hinted; all where none does. */
function hintedOf<One>(all: readonly One[], keyOf: (one: One) => string, hint: string): readonly One[] {
  const hinted = hint === '' ? [] : all.filter((one) => keyOf(one).startsWith(hint))
  return hinted.length > 0 ? hinted : all
}

/** Messages without values by their text, and those with some, those that have more words of their own first. */
function indexMessages(messages: ReadonlyMap<string, Message>) {
  const whole = new Map<string, string[]>()
  const ones = new Map<string, string>()
  const byLetters = new Map<number, Pattern[]>()
  for (const [key, message] of messages) {
    // What a language is called in itself is no word for any other.
    if (key.startsWith('language.')) continue
    const numbers = numbersOf(message)
    for (const text of textsOf(message)) {
      const names = [...text.matchAll(placeholder)].map(([, name = '']) => name)
      const pieces = text.split(/\{\w+\}/u)
      const letters = pieces.join('').replaceAll(/[^\p{L}]/gu, '').length
      if (names.length === 0) {
        if (numbers.size === 0) whole.set(text, [...(whole.get(text) ?? []), key])
        // "One" is said in words; of any other form that leaves its number out nobody can tell which it is.
        else if (typeof message === 'object' && text === message.one) ones.set(text, key)
      }
      // Not a value alone, nor two of which nobody can tell where one ends.
      else if (pieces.join('') !== '' && pieces.slice(1, -1).every((piece) => piece !== ''))
        byLetters.set(letters, [...(byLetters.get(letters) ?? []), { key, pieces, names, numbers, letters }])
    }
  }
  const patterns = [...byLetters].sort(([a], [b]) => b - a).map(([, group]) => group)
  return { whole, ones, patterns }
}

/** The values of a message that choose a form. */
function numbersOf(message: Message): ReadonlySet<string> {
  if (typeof message === 'string') return new Set()
  if (isPluralForms(message)) return new Set(['count'])
  return new Set(Object.keys(message).filter((name) => typeof message[name] === 'object'))
}

/** All texts that a message may have. */
function textsOf(message: Message): string[] {
  if (typeof message === 'string') return [message]
  if (isPluralForms(message)) return [...new Set(Object.values(message))]
  let texts = [message.text]
  for (const [name, forms] of Object.entries(message))
    if (typeof forms === 'object')
      texts = texts.flatMap((text) => [...new Set(Object.values(forms))].map((form) => text.replace(`{${name}}`, form)))
  return texts
}

/** The values of a pattern in a text, each as short as can be; undefined where the text is none of it. */
function valuesIn({ pieces, names }: Pattern, text: string): string[] | undefined {
  const [first = '', ...others] = pieces
  const last = others.pop() ?? ''
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined
  const end = text.length - last.length
  const values: string[] = []
  let at = first.length
  for (const piece of others) {
    const next = text.indexOf(piece, at + 1)
    if (next < 0 || next + piece.length > end) return undefined
    values.push(text.slice(at, next))
    at = next + piece.length
  }
  if (at >= end) return undefined
  values.push(text.slice(at, end))
  return values.length === names.length ? values : undefined
}

/** Months have, behind a day, a form of their own in some languages. */
function monthIn(keys: readonly string[] | undefined, message: string): string | undefined {
  const form = /day/iu.test(message) ? 'dates.monthsOfDay.' : 'dates.months.'
  return keys?.find((key) => key.startsWith(form))
}

function theOne(texts: readonly string[]): string | undefined {
  return new Set(texts).size === 1 ? texts[0] : undefined
}

/** The helper as it is asked for keys that no type knows. */
function untyped(say: Say): (key: string, values: Record<string, string | number>) => string {
  return say as unknown as (key: string, values: Record<string, string | number>) => string
}

/** All tags of two letters: those that are no language have no name but themselves, which no page shows. */
function languageTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
