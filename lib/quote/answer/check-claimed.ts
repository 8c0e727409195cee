import { type KnownPerson, matchPersons } from '#lib/quote/persons/match-persons.ts'
import { type ClaimedDate, claimedDates } from '#lib/quote/reading/claimed-dates.ts'
import { plainText } from '#lib/quote/reading/plain-text.ts'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'
import { readClaim } from '#lib/quote/reading/read-claim.ts'
import { checkQuotation } from '#lib/quote/verdict/check-quotation.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'
import { judgeInterpretation, type PastedCheck } from './judge-interpretation.ts'
import { indexedArchive } from './quoted-archive.ts'

/** A quotation, and apart from it what is claimed of it. */
export interface ClaimedQuotation {
  /** The words, and nothing else. Quotation marks around all of them make no difference. */
  quotation: string
  /** Who is said to have said them. */
  speaker?: string
  /** When they are said to have been said; see `readClaimedDate`. */
  date?: ClaimedDate
}

/**
 * Looks for a quotation in the whole archive, and judges what is claimed of it. Unlike `checkPasted` it takes nothing of the
 * quotation for a claim: every word of it has to be there. Rejects with `LoadError` where a part of the index can't be read.
 */
export async function checkClaimed(
  { quotation, speaker, date }: ClaimedQuotation,
  source: PassageSource,
): Promise<PastedCheck> {
  const { finder, facts } = await indexedArchive(source)
  const words = withoutOuterMarks(plainText(quotation).trim())
  const claim = {
    ...(speaker !== undefined && { speaker: nameIn(speaker, facts.speakers) }),
    ...(date !== undefined && { date }),
  }
  return await judgeInterpretation({ quotation: words, claim }, await checkQuotation(words, finder), finder, facts)
}

/** A date that somebody claims: a day, a month, a year, a decade, years from … to; undefined where it can't be read, or where there are several. */
export function readClaimedDate(written: string): ClaimedDate | undefined {
  const [date, ...others] = claimedDates(written)
  return others.length === 0 ? date : undefined
}

/** The name of a known person in what was given ("President Verell"), else all of it. */
function nameIn(given: string, known: readonly KnownPerson[]): string {
  if (matchPersons(given, known).length > 0) return given
  return readClaim([{ text: `— ${given}`, side: 'after' }], known).speaker ?? given
}

/** The text without quotation marks around all of it. */
function withoutOuterMarks(text: string): string {
  const [span, ...others] = markedSpans(text)
  const isAround = span !== undefined && others.length === 0 && span.outer.start === 0 && span.outer.end === text.length
  return isAround ? text.slice(span.start, span.end) : text
}
