/** Why something that looks like a date is none that can be taken: the rule of its finding. */
export type RefusalRule =
  | 'ambiguous-date'
  | 'no-such-date'
  | 'date-of-another-calendar'
  | 'date-of-two-calendars'
  | 'date-with-dual-year'
  | 'date-with-two-digit-year'
  | 'several-dates'

const reasons: Record<RefusalRule, string> = {
  'ambiguous-date': 'can be read as two dates',
  'no-such-date': 'is not a day or a range of days in the calendar',
  'date-of-another-calendar': 'seems to be a date of another calendar than the Gregorian',
  'date-of-two-calendars': 'has the days of two calendars, or of the Old Style',
  'date-with-dual-year': 'has two years',
  'date-with-two-digit-year': 'has a year of two digits, without its century',
  'several-dates': 'names several days, or is part of a longer number',
}

/** The finding of a date that was not taken, with the words that it is about. */
export function refusal(
  rule: RefusalRule,
  words: string,
  readings?: string[],
): { rule: RefusalRule; words: string; message: string } {
  const reason = readings ? `may be ${readings.join(' or ')}` : reasons[rule]
  return {
    rule,
    words,
    message: `"${words}" ${reason}; no date was taken from it. If the date is known, state it in the catalogue`,
  }
}
