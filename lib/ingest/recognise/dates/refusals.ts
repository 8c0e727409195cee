import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart, joinedParts } from '#lib/ingest/finding-message.ts'
/** Why something that looks like a date is none that can be taken: the rule of its finding. */
export type RefusalRule =
  | 'ambiguous-date'
  | 'no-such-date'
  | 'date-of-another-calendar'
  | 'date-of-two-calendars'
  | 'date-with-dual-year'
  | 'date-with-two-digit-year'
  | 'several-dates'

/** The finding of a date that was not taken, with the words that it is about. */
export function refusal(
  rule: RefusalRule,
  words: string,
  readings?: string[],
): { rule: RefusalRule; words: string } & Required<Pick<Finding, 'message' | 'said'>> {
  const reason = readings
    ? findingPart('mayBe', { readings: joinedParts('or', readings) })
    : findingPart(`reasons.${rule}`)
  return { rule, words, ...findingMessage('refusedDate', { words, reason }) }
}
