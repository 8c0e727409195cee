import { numberAt, numeralToken } from '#lib/text/number-words.ts'
import { numberInWordsAt } from './number-in-words.ts'
import type { TextPiece } from './text-pieces.ts'
import { isOrdinalWord, type WrittenNumber } from './written-number.ts'

const fractionParts = new Map([
  ...['half halves', 'third thirds', 'quarter quarters', 'fifth fifths', 'sixth sixths'].flatMap((forms, at) =>
    forms.split(' ').map((form): [string, number] => [form, [2, 3, 4, 5, 6][at] ?? 1]),
  ),
  ...'трети треть третей'.split(' ').map((form): [string, number] => [form, 3]),
  ...'четверти четверть четвертей'.split(' ').map((form): [string, number] => [form, 4]),
])
const denominators = new Map<string, number>([
  ...'оннан десятых десятая'.split(' ').map((form): [string, number] => [form, 10]),
  ...'жүзден сотых сотая'.split(' ').map((form): [string, number] => [form, 100]),
])

/** `and a half`, `жарым`; `бүтін оннан алты`, `целых шесть десятых` behind a number in words. */
export function withFraction(all: readonly TextPiece[], number: WrittenNumber, language: string): WrittenNumber {
  const { to, value } = number
  const text = (at: number) => all[at]?.text ?? ''
  if (value === undefined || number.hasScale) return number
  if (text(to) === 'and' && text(to + 1) === 'a' && text(to + 2) === 'half')
    return { ...number, to: to + 3, value: value + 0.5 }
  if (text(to) === 'жарым') return { ...number, to: to + 1, value: value + 0.5 }
  if (text(to) === 'бүтін') {
    const parts = denominators.get(text(to + 1))
    const upper = numberInWordsAt(all, to + 2, 'kk')
    if (parts === undefined || upper?.value === undefined) return number
    // What multiplies the whole may be read with its last part: "оннан алты миллиард".
    const scale = upper.hasScale ? numeralToken(text(upper.to - 1), 'kk') : undefined
    const part = upper.value / (scale?.value ?? 1)
    const to2 = scale ? upper.to - 1 : upper.to
    if (part < parts) return { ...number, to: to2, value: Number((value + part / parts).toPrecision(12)) }
  }
  if (/^цел(?:ых|ая|ой)$/u.test(text(to))) {
    const upper = numberInWordsAt(all, to + 1, language)
    const parts = upper && denominators.get(text(upper.to))
    if (upper?.value !== undefined && parts !== undefined)
      return { ...number, to: upper.to + 1, value: value + upper.value / parts }
  }
  return number
}

/** `fourfold`, `10-fold`. */
export function timesAt(all: readonly TextPiece[], from: number): WrittenNumber | undefined {
  const stem = /^(\p{Ll}+)fold$/u.exec(all[from]?.text ?? '')?.[1]
  const token = stem === undefined ? undefined : numeralToken(stem, 'en')
  if (token?.kind !== 'units') return undefined
  return {
    from,
    to: from + 1,
    value: token.value,
    isDigits: false,
    hasScale: false,
    isMarked: true,
    isVague: false,
    isPart: false,
    isTimes: true,
  }
}

/** `two thirds`, `one-third`, `a quarter of`, `две трети`. */
export function partAt(all: readonly TextPiece[], from: number, language: string): WrittenNumber | undefined {
  const first = all[from]
  if (first?.kind !== 'word') return undefined
  const isArticle = language === 'en' && first.text === 'a'
  const upper = isArticle ? 1 : Number(numberAt([first.text], 0, (word) => numeralToken(word, language))?.value)
  const hyphen = all[from + 1]?.written === '-' ? 1 : 0
  const at = from + 1 + hyphen
  const lower = fractionParts.get(all[at]?.text ?? '')
  if (isOrdinalWord(first, language)) return undefined
  // "a quarter of a century" is no share of anything.
  if (all[at + 1]?.text === 'of' && all[at + 3]?.text === 'century') return undefined
  if (lower === undefined || !(upper >= 1 && upper < lower)) return undefined
  // "a third party", "one second thought": only what is a part of something, or written as one number.
  const isPlural = upper > 1
  const isOf =
    /^(?:of|in|the|less|more|to|majority|from|by)$/.test(all[at + 1]?.text ?? '') || all[at + 1]?.kind === 'sign'
  if (!isPlural && !(language === 'en' && (isArticle ? all[at + 1]?.text === 'of' : isOf || hyphen === 1)))
    return undefined
  const value = Number((upper / lower).toPrecision(6))
  return { from, to: at + 1, value, isDigits: false, hasScale: false, isMarked: true, isVague: false, isPart: true }
}
