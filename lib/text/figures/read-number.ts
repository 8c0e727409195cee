import { numberAbbreviations, numeralToken } from '#lib/text/number-words.ts'
import { isWholeOfPart, partAt, timesAt, withFraction, withFractionOfScale, withoutValue } from './fractions.ts'
import { numberInWordsAt } from './number-in-words.ts'
import { decimalNumber } from './plain-number.ts'
import { isGlued, type TextPiece } from './text-pieces.ts'
import { numeralWord, type WrittenNumber } from './written-number.ts'

/** The number in digits at a piece, without what multiplies it. */
function digitsAt(all: readonly TextPiece[], from: number): WrittenNumber | undefined {
  const first = all[from]
  if (first?.kind !== 'digits') return undefined
  const mixed = mixedFraction(all, from)
  if (mixed) return mixed
  const isMarked = !/^\d+$/.test(first.written)
  const value = first.value === undefined ? {} : { value: first.value }
  return { from, to: from + 1, ...value, isDigits: true, hasScale: false, isMarked, isVague: false, isPart: false }
}

const vulgar = new Map(Object.entries({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }))

/** `4 1/2`, `4½`: a whole number and a part of one. */
function mixedFraction(all: readonly TextPiece[], from: number): WrittenNumber | undefined {
  const [whole, upper, slash, lower] = all.slice(from, from + 4)
  if (whole?.value === undefined || !/^\d{1,3}$/.test(whole.written)) return undefined
  const sure = { from, isDigits: true, hasScale: false, isMarked: true, isVague: false, isPart: false }
  const sign = vulgar.get(upper?.written ?? '')
  if (sign !== undefined) return { ...sure, to: from + 2, value: Number((whole.value + sign).toPrecision(6)) }
  if (slash?.written !== '/' || !/^\d$/.test(upper?.written ?? '') || !/^\d$/.test(lower?.written ?? ''))
    return undefined
  if (!isGlued(upper, slash) || !isGlued(slash, lower) || isGlued(whole, upper)) return undefined
  const part = Number(upper?.value) / Number(lower?.value)
  return part < 1 ? { ...sure, to: from + 4, value: Number((whole.value + part).toPrecision(6)) } : undefined
}

/** "275-billion": whether a hyphen joins a number in digits to what multiplies it. */
function isJoinedScale(all: readonly TextPiece[], at: number): boolean {
  const [last, hyphen, next] = all.slice(at - 1, at + 2)
  if (last?.kind !== 'digits' || hyphen?.written !== '-' || !isGlued(last, hyphen) || !isGlued(hyphen, next))
    return false
  return /^(?:thousand|million|billion|trillion)$/.test(next?.text ?? '')
}

function scaled(all: readonly TextPiece[], number: WrittenNumber, isMoney: boolean): WrittenNumber {
  let { to, value, hasScale } = number
  for (;;) {
    const last = all[to - 1]
    const isJoined = isJoinedScale(all, to)
    if (isJoined) to++
    const next = all[to]
    if (next?.kind !== 'word') break
    const glued = !isJoined && isGlued(last, next)
    // Letters right behind a figure are short for a word (`1.5bn`); `m` and `k` only where it is money.
    const short = glued || next.text.length > 1 ? numberAbbreviations[next.text] : undefined
    const isSure = short !== undefined && (next.text.length > 1 || (isMoney && next.text !== 'x'))
    const token =
      isSure && short !== 'times' ? numeralToken(short, 'en') : glued ? undefined : numeralToken(next.text, 'en')
    if (token?.kind !== 'scale') break
    const exact = value ?? (hasScale || last === undefined ? undefined : decimalNumber(last.written))
    value = exact === undefined ? undefined : Number((exact * token.value).toPrecision(12))
    hasScale = true
    to++
    if (/^(?:тыс|млн|млрд|трлн|mln|bln)$/.test(next.text) && all[to]?.written === '.' && isGlued(next, all[to])) to++
  }
  const { value: _, ...rest } = number
  return { ...rest, to, ...(value === undefined ? {} : { value }), hasScale }
}

/** Endings of cases behind a figure and a hyphen in Kazakh: `20-дан`; `1000-даған`, which makes a vague number of it. */
const kazakhEnding =
  /^(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|на|не|ын|ін|сы|сі|ы|і|ды|ді|ты|ті|ны|ні|да|де|та|те|ның|нің|дың|дің|тың|тің)$/u
const kazakhVague = /^(?:да|де|та|те|ла|ле)(?:ған|ген)/u

function withEnding(all: readonly TextPiece[], number: WrittenNumber, language: string): WrittenNumber {
  const [hyphen, ending] = all.slice(number.to, number.to + 2)
  if (language !== 'kk' || hyphen?.written !== '-' || ending?.kind !== 'word' || !isGlued(hyphen, ending)) return number
  if (kazakhVague.test(ending.text)) return { ...number, to: number.to + 2, isVague: true }
  return kazakhEnding.test(ending.text) ? { ...number, to: number.to + 2 } : number
}

const openers = new Set('a half жарты'.split(' '))
const mayOpen = new Map<string, boolean>()
/** How many words are remembered before all are forgotten; most words of a text begin no number. */
const mostOpeners = 50_000

/** Whether a word may begin a number; asked of every word of a text, so what it gave is remembered. */
function mayBeginNumber(piece: TextPiece, language: string): boolean {
  if (piece.kind !== 'word') return piece.kind === 'digits'
  const key = `${language} ${piece.text}`
  let known = mayOpen.get(key)
  if (known === undefined) {
    const text = numeralWord(piece, language)
    known = openers.has(text) || numeralToken(text, language) !== undefined || /fold$|^пол(?:м|т)/u.test(text)
    if (mayOpen.size >= mostOpeners) mayOpen.clear()
    mayOpen.set(key, known)
  }
  return known
}

/**
 * The number at a piece: in digits or in words, with what multiplies it. Undefined where there is none, or an ordinal.
 *
 * @param isMoney whether the sign of a currency is before it, so that `m` is short for million
 */
export function readNumber(
  all: readonly TextPiece[],
  from: number,
  language: string,
  isMoney = false,
): WrittenNumber | undefined {
  const first = all[from]
  if (!first || !mayBeginNumber(first, language)) return undefined
  const whole = partAt(all, from, language) ?? timesAt(all, from)
  if (whole) return whole
  const number = digitsAt(all, from) ?? numberInWordsAt(all, from, language)
  if (!number) return undefined
  if (isWholeOfPart(all, number)) return undefined
  // "two dozen ferries" are neither two nor twelve.
  if (all[number.to]?.text === 'dozen') return withoutValue(number, number.to + 1)
  // "in 1990 and a half million" has a year.
  const isWhole = number.isDigits && (language !== 'en' || number.isMarked || (number.value ?? 1000) >= 1000)
  const exact = isWhole ? number : withFraction(all, number, language)
  const withScale = withFractionOfScale(all, scaled(all, exact, isMoney))
  return withEnding(all, withLowerPart(all, withScale, language), language)
}

/** `4 млн 500 тыс.`: a smaller number with what multiplies it, right behind a larger one, is a part of it. */
function withLowerPart(all: readonly TextPiece[], number: WrittenNumber, _language: string): WrittenNumber {
  const first = all[number.to]
  if (!number.hasScale || number.value === undefined || first?.kind !== 'digits') return number
  const lower = scaled(all, { ...number, ...digitsAt(all, number.to) }, false)
  const own = number.isDigits ? (all[number.from]?.value ?? 1) : 1
  const isLower = lower.hasScale && lower.value !== undefined && lower.value < number.value / own
  if (!isLower || lower.value === undefined) return number
  return { ...number, to: lower.to, value: number.value + lower.value }
}
