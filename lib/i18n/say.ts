import {
  isPluralForms,
  type Message,
  type MessageTree,
  messagesByKey,
  type PluralForms,
  placeholder,
} from './message.ts'
import type { MessageParameters } from './message-parameters.ts'

/** The name of a message: its place in the files of languages. */
export type MessageKey = keyof MessageParameters

/** What is put into a message; nothing where it has no placeholder. */
type ValuesOf<Key extends MessageKey> = keyof MessageParameters[Key] extends never
  ? []
  : [values: MessageParameters[Key]]

/** The words of the interface in one language, with its numbers, lists and names of languages. */
export interface Say {
  /**
   * A message with its values. Numbers are written as the language writes them, and choose the form of the words beside
   * them: what only looks like a number, as a year or the number of a line, is given as text.
   *
   * @throws Error where the messages that it was made of don't have this one
   *
   * @example
   * say('counts.documents', { count: 3 }) // "3 documents"
   */
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string
  /** The language (BCP 47). */
  readonly language: string
  /** The language with a region, by which its numbers, lists and weeks are made: `en-GB`. */
  readonly locale: string
  /** A number: `1,234`. */
  number(value: number): string
  /** A number with three figures that count at most: `0.123`, `1,230`. */
  rounded(value: number): string
  /** A number with one decimal: `3.0`. */
  decimal(value: number): string
  /** A part of a whole, in per cent; what is there at all is never shown as nothing. */
  share(part: number, all: number): string
  /** Things in a row: "A", "A and B", "A, B and C". */
  list(items: readonly string[]): string
  /** What is between the things in such a row: what comes before each of them. */
  separators(count: number): string[]
  /** Things of which one applies: "A or B". */
  alternatives(items: readonly string[]): string
  /** Words as they were typed, in quotation marks, with commas between them. */
  quoted(words: readonly string[]): string
  /** The name of a language, by its tag (BCP 47); the tag where it has none. */
  languageName(tag: string): string
}

/**
 * The helper that says messages of a language.
 *
 * @param messages the file of the language, or those of its sections that are used; always with `language`
 */
export function createSay(language: string, messages: MessageTree): Say {
  const byKey = messagesByKey(messages)
  const locale = String(byKey.get('language.locale') ?? language)
  const plural = new Intl.PluralRules(locale)
  const figures = new Intl.NumberFormat(locale)
  const rounded = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const names = new Intl.DisplayNames(locale, { type: 'language' })

  const say = (key: string, values: Values = {}): string => {
    const message = byKey.get(key)
    if (message === undefined) throw new Error(`There is no message "${key}" in "${language}".`)
    return filled(message, values)
  }
  const filled = (message: Message, values: Values): string => {
    if (typeof message === 'string') return fill(message, values)
    if (isPluralForms(message)) return fill(formFor(message, values.count), values)
    return message.text.replaceAll(placeholder, (whole, name: string) => {
      const forms = message[name]
      return typeof forms === 'object' ? fill(formFor(forms, values[name]), values) : written(values[name], whole)
    })
  }
  const fill = (text: string, values: Values) =>
    text.replaceAll(placeholder, (whole, name: string) => written(values[name], whole))
  const written = (value: string | number | undefined, otherwise: string) =>
    typeof value === 'number' ? figures.format(value) : (value ?? otherwise)
  const formFor = (forms: PluralForms, count: string | number | undefined) =>
    forms[plural.select(Number(count))] ?? forms.other

  // Words of its own, since CLDR has none for lists in Kazakh.
  const joined = (items: readonly string[], key: string) =>
    items.length < 2 ? items.join('') : say(key, { before: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' })

  return Object.assign(say, {
    language,
    locale,
    number: (value: number) => figures.format(value),
    rounded: (value: number) => rounded.format(value),
    decimal: (value: number) => decimals.format(value),
    share: (part: number, all: number) => {
      const share = all === 0 ? 0 : part / all
      return share > 0 && share < 0.001 ? `< ${percents.format(0.001)}` : percents.format(share)
    },
    list: (items: readonly string[]) => joined(items, 'common.and'),
    separators: (count: number) => {
      const last = say('common.and', { before: '', last: '' })
      return Array.from({ length: count }, (_, index) => (index === 0 ? '' : index === count - 1 ? last : ', '))
    },
    alternatives: (items: readonly string[]) => joined(items, 'common.or'),
    quoted: (words: readonly string[]) => words.map((text) => say('common.quoted', { text })).join(', '),
    languageName: (tag: string) => names.of(tag) ?? tag,
  })
}

type Values = Readonly<Record<string, string | number>>
