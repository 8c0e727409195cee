import { monthInText } from '#lib/text/lexicon/month-names.ts'
import type { MoneySign } from './figure-unit.ts'
import { isGlued, type TextPiece } from './text-pieces.ts'
import type { WrittenNumber } from './written-number.ts'

/** What may be the beginning of a number whose thousands are grouped by commas. */
const opening = /^[1-9]\d{0,2}(?:,\d{3})*$/
/** What may be the rest of one. */
const continuation = /^\d{3}(?!\d)/
/** A space in a number, where it is none of those that keep a number together. */
const plainSpace = /^\d{1,3} \d{3}$/
const noText = /^[\p{Cc}\uFFFD]$/u

/** Whether a comma and a space, which may be a slip, divide what could be one number: "40, 000", "14, 119"; not "June 30, 369 boats". */
function mayGoOn(all: readonly TextPiece[], at: number, language: string): boolean {
  const [first, comma, rest] = all.slice(Math.max(0, at), at + 3)
  const months = language === 'ru' || language === 'kk' ? language : 'en'
  const before = all[at - 1]
  if (at < 0 || (before?.kind === 'word' && monthInText(before.text, months) !== undefined)) return false
  if (first?.kind !== 'digits' || comma?.written !== ',' || rest?.kind !== 'digits') return false
  if (!isGlued(first, comma) || isGlued(comma, rest)) return false
  return opening.test(first.written) && continuation.test(rest.written)
}

/** "$2. 1 billion": whether a full stop and a space divide what could be one number. */
function mayHaveDecimals(all: readonly TextPiece[], at: number): boolean {
  const [first, stop, rest] = all.slice(at, at + 3)
  if (first?.kind !== 'digits' || stop?.written !== '.' || rest?.kind !== 'digits') return false
  return isGlued(first, stop) && !isGlued(stop, rest) && all[at + 3]?.kind === 'word'
}

/** "$1.00 3/4", "7 3/16": whether a fraction stands behind digits, which is no part of the number that was read. */
function hasFractionBehind(all: readonly TextPiece[], to: number): boolean {
  const [upper, slash, lower] = all.slice(to, to + 3)
  return upper?.kind === 'digits' && slash?.written === '/' && isGlued(upper, slash) && isGlued(slash, lower)
}

/**
 * Whether digits may be a part only of the number that was meant, since a space or a sign that is no text has slipped into
 * it, or what was between two cells of a table is gone. What it would be is not known, so it is left out.
 *
 * @param money the sign of a currency before it
 */
export function mayBeBroken(
  all: readonly TextPiece[],
  { from, to, isDigits }: WrittenNumber,
  money: MoneySign | undefined,
  language: string,
): boolean {
  if (!isDigits) return false
  const own = all[from]
  const written = own?.written ?? ''
  if (/^0\d/.test(written)) return true
  if (mayGoOn(all, from, language) || mayGoOn(all, from - 2, language)) return true
  if (money && mayHaveDecimals(all, from)) return true
  if (all[from - 3]?.text && /[$€£₸]$/.test(all[from - 3]?.text ?? '') && mayHaveDecimals(all, from - 2)) return true
  if (hasFractionBehind(all, to)) return true
  if ([all[from - 1], all[to]].some((piece) => piece !== undefined && noText.test(piece.written))) return true
  // "6 258" may be two cells of a table; in English few write thousands so, and then mostly round ones.
  return language === 'en' && plainSpace.test(written) && !written.endsWith('00')
}
