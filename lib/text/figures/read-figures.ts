import { numeralToken } from '#lib/text/number-words.ts'
import { mayBeBroken } from './broken-numbers.ts'
import { dash, type MoneySign, moneyBefore, type Unit, unitAfter, unitBehind } from './figure-unit.ts'
import { couldBeYear, isRefused } from './no-figures.ts'
import { numberSurroundings } from './number-surroundings.ts'
import { type Bound, type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts'
import { readNumber } from './read-number.ts'
import { isGlued, type TextPiece, textPieces } from './text-pieces.ts'
import { currencyBefore, type FigureUnit } from './units.ts'
import { isOrdinalWord, type WrittenNumber } from './written-number.ts'

/** An amount, a percentage or a count that a text gives, with its unit. */
export interface TextFigure {
  /** Half-open UTF-16 span: the number, its unit, and the words that make it no exact one. */
  start: number
  end: number
  /** The text of the span. */
  asWritten: string
  /** The number; of a range its lower end. Undefined where its signs could mean one of two values (`1,500` in Russian). */
  value?: number
  /** The upper end of a range. */
  upTo?: number
  unit: FigureUnit
  /** The unit, or what is counted, as it is written: `km`, `young volunteers`; empty where the text names none. */
  unitAsWritten: string
  /** How words beside it bound the number: "more than", "nearly"; absent where it is given as an exact one. */
  bound?: Bound
  /** Those words as they are written. */
  qualifier?: string
}

/** Before a range of two numbers joined by "and". */
const betweenWords = new Set(['between', 'между'])
/** Before two numbers that something went from and to: "from 20,000 to 5,000 people" is two figures. */
const changeWords = new Set(['from', 'с', 'со'])
const rangeWords = new Set(['to', 'or', 'and', 'или', 'до', 'и', 'немесе', 'мен'])

/** The second number of a range, behind the first. */
function rangeEnd(
  all: readonly TextPiece[],
  first: WrittenNumber,
  language: string,
  isMoney: boolean,
): WrittenNumber | undefined {
  const between = all[first.to]
  if (!between) return undefined
  let at = first.to + 1
  if (dash.test(between.written)) {
    if (dash.test(all[at]?.written ?? '')) at++
  } else if (!rangeWords.has(between.text)) return undefined
  if (isMoney && currencyBefore(all[at]?.text ?? '')) at++
  const second = readNumber(all, at, language, isMoney)
  if (!second || second.isPart || second.isDigits !== first.isDigits) return undefined
  if (mayBeBroken(all, second, undefined, language)) return undefined
  return second.value === undefined && !second.isDigits ? undefined : second
}

function figureOf(
  all: readonly TextPiece[],
  text: string,
  number: WrittenNumber,
  unit: Unit,
  span: { from: number; to: number },
  qualifiers: readonly (Qualifier | undefined)[],
): TextFigure {
  const found = qualifiers.find((one) => one !== undefined)
  const start = all[Math.min(span.from, found?.from ?? span.from)]?.start ?? 0
  const end = all[Math.max(span.to, found?.to ?? 0) - 1]?.end ?? 0
  const written = (from: number, to: number) =>
    to > from ? text.slice(all[from]?.start ?? 0, all[to - 1]?.end ?? 0) : ''
  const isVague = number.isVague ? { bound: 'about' as const } : {}
  return {
    start,
    end,
    asWritten: text.slice(start, end),
    ...(number.value === undefined ? {} : { value: number.value }),
    unit: unit.unit,
    unitAsWritten: written(unit.from, unit.to) || (unit.unit.kind === 'money' ? written(span.from, number.from) : ''),
    ...(found ? { bound: found.bound, qualifier: written(found.from, found.to) } : isVague),
  }
}

/** Where what is shown of a number begins: with the article of "a hundred". */
function beginOf(all: readonly TextPiece[], { from }: WrittenNumber): number {
  const isScale = numeralToken(all[from]?.text ?? '', 'en')?.kind === 'scale'
  return isScale && /^an?$/.test(all[from - 1]?.text ?? '') ? from - 1 : from
}

function isSign(all: readonly TextPiece[], at: number, sign: string): boolean {
  return all[at]?.written === sign
}

/** Whether a number in words goes on as an ordinal: "twenty-first", "сто первый"; not "four first-class ships". */
function isOrdinalBehind(
  all: readonly TextPiece[],
  { isDigits, to, value = 0 }: WrittenNumber,
  language: string,
): boolean {
  if (isDigits || value % 10 !== 0) return false
  const isHyphen = all[to]?.written === '-' && isGlued(all[to - 1], all[to])
  const behind = all[isHyphen ? to + 1 : to]
  return behind !== undefined && isOrdinalWord(behind, language)
}

/** Reads what begins with a number; where it is a range with one unit, both numbers. */
function readAt(
  all: readonly TextPiece[],
  text: string,
  from: number,
  language: string,
): { figures: TextFigure[]; to: number } | undefined {
  const money = moneyBefore(all, from)
  const first = readNumber(all, from, language, money !== undefined)
  if (!first) return undefined
  const none = { figures: [], to: first.to }
  // What has signs of no number (`29,838,90`) may be one that was printed wrongly.
  if (first.value === undefined && !/^\d+[.,]\d+$/.test(all[from]?.written ?? '')) return none
  if (isOrdinalBehind(all, first, language) || mayBeBroken(all, first, money, language)) return none
  const second = rangeEnd(all, first, language, money !== undefined)
  const begin = money?.from ?? beginOf(all, first)
  const before = qualifierBefore(all, begin)
  if (second) {
    const pair = readPair(all, text, first, second, { money, begin, before, language })
    if (pair) return pair
  }
  const unit = unitBehind(all, first, money, language)
  if (!unit) return none
  const after = qualifierAfter(all, first.to, language) ?? qualifierAfter(all, unit.to, language)
  if (isRefused(all, first, unit.unit, before !== undefined || after !== undefined, language)) return none
  // "$20 billion tenge" is a slip: which of the two it is, the text doesn't say.
  const named = money && unitAfter(all, first.to, language)
  if (named && named.unit.kind === 'money' && named.unit.id !== money.unit.id) return { figures: [], to: named.to }
  const end = { from: begin, to: Math.max(unit.to, first.to) }
  return { figures: [figureOf(all, text, first, unit, end, [boundOf(all, before, unit), after])], to: end.to }
}

/** "over three years" and "under" such a time say how long, not how much more. */
function boundOf(all: readonly TextPiece[], found: Qualifier | undefined, { unit }: Unit): Qualifier | undefined {
  const isOver =
    found !== undefined && found.to - found.from === 1 && /^(?:over|under)$/.test(all[found.from]?.text ?? '')
  // "for over three years" does say how much more.
  const isFor = /^for$/.test(all[(found?.from ?? 0) - 1]?.text ?? '')
  return isOver && unit.kind === 'time' && !isFor ? undefined : found
}

interface Around {
  money: MoneySign | undefined
  begin: number
  before: Qualifier | undefined
  language: string
}

function readPair(
  all: readonly TextPiece[],
  text: string,
  first: WrittenNumber,
  second: WrittenNumber,
  { money, begin, before, language }: Around,
): { figures: TextFigure[]; to: number } | undefined {
  const joiner = all[first.to]
  const isDash = joiner !== undefined && dash.test(joiner.written)
  const isOfCode = isDash && isSign(all, second.to, '-') && all[second.to + 1]?.kind === 'digits'
  if (
    isOfCode ||
    couldBeYear(first, all[first.from]?.written ?? '') ||
    couldBeYear(second, all[second.from]?.written ?? '')
  )
    return undefined
  // "$5 and €10", "$5 and 10 people" are two figures, each with its own unit.
  const sign = moneyBefore(all, second.from)
  if (sign?.unit.id !== money?.unit.id && (sign || !isDash || unitAfter(all, second.to, language))) return undefined
  const unit = unitBehind(all, second, money, language)
  if (!unit || (unit.unit.id === 'count' && unit.to === unit.from)) return undefined
  const after = qualifierAfter(all, second.to, language) ?? qualifierAfter(all, unit.to, language)
  const isRefusedPair = isRefused(all, { ...first, to: second.to }, unit.unit, before !== undefined, language)
  if (isRefusedPair) return { figures: [], to: second.to }
  const to = Math.max(unit.to, second.to)
  // "5 to 10 million": what multiplies the second multiplies the first.
  const scale = !first.hasScale && second.hasScale ? scaleOf(second, all) : 1
  const lower = first.value === undefined || scale === undefined ? undefined : first.value * scale
  const isList = joiner?.text === 'and' || joiner?.text === 'и' || joiner?.text === 'мен'
  const word = all[begin - 1]?.text ?? ''
  const isRange =
    lower !== undefined &&
    second.value !== undefined &&
    lower < second.value &&
    (isList ? betweenWords.has(word) : !changeWords.has(word))
  if (isRange) {
    const { value: _, ...range } = figureOf(all, text, first, unit, { from: begin, to }, [before, after])
    return { figures: [{ ...range, value: lower, upTo: second.value as number }], to }
  }
  if (isDash || first.value === undefined) return undefined
  const own = figureOf(
    all,
    text,
    { ...first, ...(lower === undefined ? {} : { value: lower }) },
    { ...unit, from: 0, to: 0 },
    { from: begin, to: first.to },
    [before],
  )
  const other = figureOf(all, text, second, unit, { from: moneyBefore(all, second.from)?.from ?? second.from, to }, [
    after,
  ])
  return { figures: [{ ...own, unitAsWritten: other.unitAsWritten }, other], to }
}

/** What multiplies a number with a scale: 1000000 for "10 million" and "one hundred million". */
function scaleOf({ value, from, to, isDigits }: WrittenNumber, all: readonly TextPiece[]): number | undefined {
  const own = all[from]?.value
  if (isDigits) return own && value !== undefined ? value / own : undefined
  const last = numeralToken(all[to - 1]?.text ?? '', 'en')
  return last?.kind === 'scale' && last.value >= 1000 ? last.value : undefined
}

/**
 * The amounts, percentages and counts of a text, each with its unit, in order, none overlapping; in English, Russian and
 * Kazakh, and of other languages those in digits with a unit of measure, money or time. Years, dates, ordinals, numbers
 * of laws, articles, resolutions and paragraphs, telephone numbers, list numbers and times of day are none, and what is
 * in doubt is left out.
 *
 * @param language BCP 47 tag of the text; without one as English
 * @example readFigures('More than 12,000 volunteers came', 'en')
 */
export function readFigures(text: string, language = 'en'): TextFigure[] {
  const [primary = 'en'] = language.toLowerCase().split('-')
  return numberSurroundings(text, primary).flatMap(({ start, end }) => {
    const all = textPieces(text, primary, start, end)
    const found: TextFigure[] = []
    for (let at = 0; at < all.length; ) {
      const read = readAt(all, text, at, primary)
      // "5₸5": a sign that belongs to the figure before is not that of the next.
      const last = found.at(-1)?.end ?? 0
      if (read) found.push(...read.figures.filter(({ start }) => start >= last))
      at = Math.max(read?.to ?? 0, at + 1)
    }
    return found
  })
}
