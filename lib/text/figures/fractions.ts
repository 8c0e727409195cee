import { numberAt, numeralToken } from '#lib/text/number-words.ts'
import { unitAfter } from './figure-unit.ts'
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

/** English parts that mixed numbers alone are read with: "two and three-eighths". */
const furtherParts = new Map([
  ...[4, 7, 8, 9, 10, 100].flatMap((parts, at) => {
    const word = ['fourth', 'seventh', 'eighth', 'ninth', 'tenth', 'hundredth'][at] ?? ''
    return [word, `${word}s`].map((form): [string, number] => [form, parts])
  }),
])
const thousandsOrMore = /^(?:thousand|million|billion|trillion)s?$/
const millionsOrMore = /^(?:million|billion|trillion)s?$/

/** How many parts a word at a piece, or behind a hyphen there, makes of a whole, and the piece behind it. */
function fractionOf(all: readonly TextPiece[], from: number): { parts: number; to: number } | undefined {
  const at = all[from]?.written === '-' ? from + 1 : from
  const text = all[at]?.text ?? ''
  const parts = fractionParts.get(text) ?? furtherParts.get(text)
  return parts === undefined ? undefined : { parts, to: at + 1 }
}

/** A part behind a whole number, and the piece behind the part. */
interface MixedPart {
  value: number
  to: number
  /** "and a third" may begin something else: "a third party". */
  isInDoubt?: boolean
}

/** Whether what multiplies, or a unit, is at a piece. */
function isMeasured(all: readonly TextPiece[], at: number): boolean {
  return thousandsOrMore.test(all[at]?.text ?? '') || unitAfter(all, at) !== undefined
}

/** `and a half`, `and three-quarters` behind a number. */
function andFraction(all: readonly TextPiece[], from: number): MixedPart | undefined {
  const upper = all[from + 1]?.text ?? ''
  if (all[from]?.text !== 'and') return undefined
  if (upper === 'a' && all[from + 2]?.text === 'half') return { value: 0.5, to: from + 3 }
  const token = upper === 'a' ? { kind: 'units', value: 1 } : numeralToken(upper, 'en')
  const lower = token?.kind === 'units' ? fractionOf(all, from + 2) : undefined
  return token && lower && token.value < lower.parts
    ? { value: token.value / lower.parts, to: lower.to, isInDoubt: upper === 'a' }
    : undefined
}

/** A number that is not to be read, up to a piece. */
export function withoutValue({ value: _, ...number }: WrittenNumber, to: number): WrittenNumber {
  return { ...number, to }
}

/** `a billion and a half`, in English; other fractions of what multiplies are in doubt, and the number has no value then. */
export function withFractionOfScale(all: readonly TextPiece[], number: WrittenNumber): WrittenNumber {
  const last = all[number.to - 1]?.text ?? ''
  const part = number.hasScale && thousandsOrMore.test(last) ? andFraction(all, number.to) : undefined
  if (!part) return number
  const scale = numeralToken(last, 'en')?.value ?? 1
  const isSure =
    millionsOrMore.test(last) && part.value === 0.5 && !/^of (?:the|our|all|its)$/.test(wordsAt(all, part.to, 2))
  if (!isSure || number.value === undefined || thousandsOrMore.test(all[part.to]?.text ?? ''))
    return withoutValue(number, part.to)
  return { ...number, to: part.to, value: number.value + scale * part.value }
}

/** "three one-hundredths of one per cent": whether a one at a piece is what a part is of. */
export function isWholeOfPart(all: readonly TextPiece[], { from, value }: WrittenNumber): boolean {
  return value === 1 && all[from - 1]?.text === 'of' && fractionOf(all, from - 2) !== undefined
}

function wordsAt(all: readonly TextPiece[], from: number, length: number): string {
  return all
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(' ')
}

/** Words before quarters that follow each other in time: "the last three quarters". */
const inTime = /^(?:last|first|next|past|previous|preceding|recent|consecutive|successive|following)$/
const timeAhead = /^(?:years?|fiscal|decades?|century|centuries|calendar|day|season|growth|\d{4})$/

/** Whether English quarters are plainly a share: "three-quarters of the harbour", not "two quarters of the year". */
function isShareInQuarters(all: readonly TextPiece[], from: number, to: number, upper: number): boolean {
  if (upper === 2 || inTime.test(all[from - 1]?.text ?? '')) return false
  if (all.slice(to, to + 5).some(({ text }) => timeAhead.test(text))) return false
  return all[from + 1]?.written === '-' || all[to]?.text === 'of'
}

/** An English part with what multiplies it or a unit behind it: `one-half million`, `three-quarters of a mile`. */
function partOfUnit(all: readonly TextPiece[], part: WrittenNumber): WrittenNumber | undefined {
  const { to, value = 0 } = part
  const isOfOne = /^of (?:an?|one|1)$/.test(wordsAt(all, to, 2))
  const at = isOfOne ? to + 2 : to
  const number = { ...part, isPart: false }
  const scale = thousandsOrMore.test(all[at]?.text ?? '') ? numeralToken(all[at]?.text ?? '', 'en') : undefined
  if (scale) return { ...number, to: at + 1, value: Number((value * scale.value).toPrecision(6)), hasScale: true }
  // "one-half mile" is read; "one-half of one per cent" is no share of anything, nor one per cent.
  const unit = unitAfter(all, at)
  if (!unit) return undefined
  return isOfOne || all[part.from + 1]?.written !== '-' ? withoutValue(number, isOfOne ? unit.to : to) : number
}

/** `and a half`, `жарым`; `бүтін оннан алты`, `целых шесть десятых` behind a number in words. */
export function withFraction(all: readonly TextPiece[], number: WrittenNumber, language: string): WrittenNumber {
  const { to, value } = number
  const text = (at: number) => all[at]?.text ?? ''
  if (value === undefined) return number
  // "two hundred and one-half"
  if (language === 'en' && to - number.from > 1 && fractionOf(all, to)) return withoutValue(number, to + 1)
  if (number.hasScale) return number
  const part = language === 'en' ? andFraction(all, to) : undefined
  // "four and one-half of the ..." may be two numbers.
  if (part && (text(part.to) === 'of' || (part.isInDoubt && !isMeasured(all, part.to))))
    return withoutValue(number, part.to)
  if (part) return { ...number, to: part.to, value: Number((value + part.value).toPrecision(12)) }
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
  const value = Number((upper / lower).toPrecision(6))
  const part = {
    from,
    to: at + 1,
    value,
    isDigits: false,
    hasScale: false,
    isMarked: true,
    isVague: false,
    isPart: true,
  }
  if (language === 'en') {
    const ofUnit = partOfUnit(all, part)
    if (ofUnit) return ofUnit
    if (lower === 4 && !isArticle && !isShareInQuarters(all, from, at + 1, upper)) return withoutValue(part, at + 1)
  }
  // "a third party", "one second thought": only what is a part of something, or written as one number.
  const isPlural = upper > 1
  const isOf =
    /^(?:of|in|the|less|more|to|majority|from|by)$/.test(all[at + 1]?.text ?? '') || all[at + 1]?.kind === 'sign'
  if (!isPlural && !(language === 'en' && (isArticle ? all[at + 1]?.text === 'of' : isOf || hyphen === 1)))
    return undefined
  return part
}
