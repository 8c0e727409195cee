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

/** The unit of measure, money or time that is named behind a number; "-" may join them: `10-year`. */
export function unitAfter(all: readonly TextPiece[], at: number): Unit | undefined {
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
    if (unit && !(isLetter && some[0]?.written !== joined)) return { unit, from, to: from + length }
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

/** The unit of a number: its currency, the unit named behind it, or what it counts. */
export function unitBehind(
  all: readonly TextPiece[],
  number: WrittenNumber,
  money: MoneySign | undefined,
  language: string,
): Unit | undefined {
  if (money) return { unit: money.unit, from: number.to, to: number.to }
  if (number.isPart) return { unit: partOfWhole, from: number.to, to: number.to }
  if (number.isTimes) return { unit: { id: 'times', kind: 'share' }, from: number.to, to: number.to }
  // "20-дан астам ел"
  const at = qualifierAfter(all, number.to, language)?.to ?? number.to
  const named = unitAfter(all, at)
  if (named) return named
  // "half a million of dollars"
  const isOf = /^(?:of|de|di)$/.test(all[at]?.text ?? '')
  const ofWhat = number.hasScale && isOf ? unitAfter(all, at + 1) : undefined
  if (ofWhat?.unit.kind === 'money') return ofWhat
  const isGluedWord = isGlued(all[at - 1], all[at]) && all[at]?.kind === 'word'
  if (isGluedWord || (!number.isDigits && isGlued(all[at - 1], all[at]) && dash.test(all[at]?.written ?? '')))
    return undefined
  const isOne = number.value === 1
  const to = isOne ? undefined : countedThings(all, at, language, !number.isDigits)
  if (to !== undefined) {
    // "five summer and autumn months", "ten fiscal years"
    const measured = unitNamed(all[to - 1]?.text ?? '')
    // "four of our ships": ships.
    return { unit: measured ?? things, from: all[at]?.text === 'of' ? at + 2 : at, to }
  }
  // A large number is an amount, though the sentence doesn't name what of.
  const isKnown = language === 'en' || language === 'ru' || language === 'kk'
  const isLarge = number.hasScale || (number.isMarked && (number.value ?? 0) >= 1000)
  return isKnown && isLarge && number.value !== undefined ? { unit: things, from: at, to: at } : undefined
}
