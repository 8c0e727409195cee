import { countedThings } from './counted-things.ts'
import { qualifierAfter } from './qualifiers.ts'
import { isGlued, type TextPiece } from './text-pieces.ts'
import { currencyBefore, type FigureUnit, partOfWhole, things, unitNamed } from './units.ts'
import type { WrittenNumber } from './written-number.ts'

/** A unit where it is named in a text. */
export interface Unit {
  unit: FigureUnit
  /** Half-open, numbers of pieces. */
  from: number
  to: number
}

/** A currency whose sign or code is before a number. */
export interface MoneySign {
  unit: FigureUnit
  /** The piece where it begins. */
  from: number
}

/** Most words that the name of a unit has. */
const longestUnit = 3
/** The signs that join two words or are between two numbers. */
export const dash = /^[-\u2010-\u2015\u2212]$/u

/** "since 1849 $1,174,000": whether the sign or code of a currency belongs to the number behind it. */
function isOfNextNumber(all: readonly TextPiece[], unit: string, to: number, language: string): boolean {
  if (all[to]?.kind !== 'digits' || !currencyBefore(unit)) return false
  // English writes the sign before the number; other languages behind it as well.
  return language === 'en' || isGlued(all[to - 1], all[to])
}

/** The unit of measure, money or time that is named behind a number; "-" may join them: `10-year`. */
export function unitAfter(all: readonly TextPiece[], at: number, language = 'en'): Unit | undefined {
  const isJoined = dash.test(all[at]?.written ?? '') && isGlued(all[at - 1], all[at]) && isGlued(all[at], all[at + 1])
  const from = isJoined ? at + 1 : at
  for (let length = longestUnit; length > 0; length--) {
    const some = all.slice(from, from + length)
    if (some.length < length || some.some(({ kind }) => kind === 'digits')) continue
    const joined = some
      .map(({ text }, index) => (isGlued(some[index - 1], some[index]) ? text : ` ${text}`))
      .join('')
      .trim()
    const unit = unitNamed(joined)
    const isLetter = length === 1 && /^\p{Ll}$/u.test(joined)
    // `5 m` is metres; `5 m` of money is read before. A letter is a unit only as it is written small, and alone.
    if (unit && !(isLetter && some[0]?.written !== joined))
      return isOfNextNumber(all, joined, from + length, language) ? undefined : { unit, from, to: from + length }
  }
  return undefined
}

/** The sign or code of a currency before a number, and the piece where it begins. */
export function moneyBefore(all: readonly TextPiece[], at: number): MoneySign | undefined {
  const before = all[at - 1]
  if (!before) return undefined
  const unit = currencyBefore(before.text)
  if (!unit) return undefined
  const country = all[at - 2]
  const hasCountry = country?.text === 'us' && isGlued(country, before)
  // A$, HK$: dollars of another country are no dollars.
  if (!hasCountry && country?.kind === 'word' && isGlued(country, before)) return undefined
  return { unit, from: hasCountry ? at - 2 : at - 1 }
}

const singularUnit =
  /^(?:second|minute|hour|day|week|month|year|decade|mile|yard|inch|foot|acre|hectare|(?:kilo|centi|milli)?met(?:er|re)|pound|ounce|ton|tonne|gallon|barrel|bushel)$/

/** The word at a piece, or behind a hyphen there. */
function wordBehind(all: readonly TextPiece[], at: number): string {
  return all[dash.test(all[at]?.written ?? '') ? at + 1 : at]?.text ?? ''
}

/** Whether a unit is named in the singular behind a number above one, so that it may be no unit: "second", "12 inch". */
function isSingular(all: readonly TextPiece[], { from, to }: Unit, { to: at, value = 0 }: WrittenNumber): boolean {
  return value > 1 && from === at && singularUnit.test(all[to - 1]?.text ?? '')
}

const spans = /^(?:period|term|span|plan|programme|program|cycle|contract|lease|moratorium|ban|budget|strategy|course)$/

/** Whether words say how long something lasts: "a four year period", where the unit is in the singular. */
function isSpan(all: readonly TextPiece[], { unit, to }: Unit): boolean {
  return unit.kind === 'time' && unit.id !== 'second' && spans.test(all[to]?.text ?? '')
}

/** What stands behind "ten times" where it says how much more something is. */
const comparisons =
  /^(?:as|more|less|fewer|the|that|those|what|its|their|our|his|her|over|\p{L}{2,}er|worse|this|these|greater|of)$/u
/** What stands before it then: "grew five times", "increased threefold". */
const growth =
  /^(?:multiplied|increas\p{L}+|gr[eo]w\p{L}*|rose|risen|rising|expand\p{L}*|rais\p{L}+|up|by|to|nearly|almost)$/u

/** Whether "times" multiplies, and does not count how often something happened: "ten times as many", not "asked ten times". */
function isMultiple(
  all: readonly TextPiece[],
  { from, value = 0 }: WrittenNumber,
  { to }: Unit,
  language: string,
): boolean {
  // Nothing happens one and a half times.
  if (!Number.isInteger(value)) return true
  if (language === 'ru') return /^во?$/.test(all[from - 1]?.text ?? '')
  if (language !== 'en') return true
  if (comparisons.test(all[to]?.text ?? '')) return true
  return all.slice(Math.max(0, from - 3), from).some(({ text }) => growth.test(text))
}

const placesCalledYards = /^(?:navy|naval|ship|shipbuilding|building|dock|rail|railroad|railway|stock|coal|repair)$/

/** What is counted where words are between it and its number: a unit ("fiscal years"), or things; none where unsure. */
function measuredOrThings(all: readonly TextPiece[], to: number): FigureUnit | undefined {
  const unit = unitNamed(all[to - 1]?.text ?? '')
  const before = all[all[to - 2]?.written === '-' ? to - 3 : to - 2]?.text ?? ''
  if (unit?.id === 'yard') return placesCalledYards.test(before) ? things : undefined
  // Units that are not known: "cubic inches" are no inches.
  return unit && /^(?:square|cubic)$/.test(before) ? undefined : (unit ?? things)
}

/** Whether millions or more are written with the word for them: "1.6 trillion", not "1,600,000". */
function isMillions(all: readonly TextPiece[], { from, to, value = 0, hasScale }: WrittenNumber): boolean {
  return hasScale && value >= 1e6 && all.slice(from, to).some(({ kind }) => kind === 'word')
}

/** The unit of a number: its currency, the unit named behind it, or what it counts. */
export function unitBehind(
  all: readonly TextPiece[],
  number: WrittenNumber,
  money: MoneySign | undefined,
  language: string,
): Unit | undefined {
  if (money) return { unit: money.unit, from: number.to, to: number.to }
  if (number.isPart) return { unit: partOfWhole, from: number.to, to: number.to }
  // "The benefit is twofold": of two kinds.
  if (number.isTimes && /^(?:is|are|was|were|be)$/.test(all[number.from - 1]?.text ?? '')) return undefined
  if (number.isTimes) return { unit: { id: 'times', kind: 'share' }, from: number.to, to: number.to }
  // "20-дан астам ел"
  const at = qualifierAfter(all, number.to, language)?.to ?? number.to
  const named = unitAfter(all, at, language)
  if (named?.unit.id === 'times' && !isMultiple(all, number, named, language))
    // "One time", "a thousand times": nobody counted.
    return number.value === 1 || (number.hasScale && !number.isDigits) ? undefined : { ...named, unit: things }
  if (named && (!isSingular(all, named, number) || isSpan(all, named))) return named
  // "12 inch guns" are not twelve; "three second class cabins" are three.
  if (named && !/^(?:class|rate)$/.test(wordBehind(all, named.to))) return undefined
  // "a 74-gun ship", "the 21-member board": what is behind the hyphen is not counted.
  if (language === 'en' && number.isDigits && dash.test(all[at]?.written ?? '') && isGlued(all[at - 1], all[at]))
    return undefined
  // "half a million of dollars"
  const isOf = /^(?:of|de|di)$/.test(all[at]?.text ?? '')
  const ofWhat = number.hasScale && isOf ? unitAfter(all, at + 1, language) : undefined
  if (ofWhat?.unit.kind === 'money') return ofWhat
  const isGluedWord = isGlued(all[at - 1], all[at]) && all[at]?.kind === 'word'
  if (isGluedWord || (!number.isDigits && isGlued(all[at - 1], all[at]) && dash.test(all[at]?.written ?? '')))
    return undefined
  const isOne = number.value === 1
  const to = isOne ? undefined : countedThings(all, at, language, !number.isDigits)
  if (to !== undefined) {
    // "five summer and autumn months", "ten fiscal years"
    const unit = measuredOrThings(all, to)
    // "four of our ships": ships.
    return unit && { unit, from: all[at]?.text === 'of' ? at + 2 : at, to }
  }
  // A large number is an amount, though the sentence doesn't name what of; "1.6 trillion" alone is mostly of money.
  const isKnown = language === 'en' || language === 'ru' || language === 'kk'
  const isLarge = (number.hasScale || (number.isMarked && (number.value ?? 0) >= 1000)) && !isMillions(all, number)
  return isKnown && isLarge && number.value !== undefined ? { unit: things, from: at, to: at } : undefined
}
