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
  'ambiguous-date': 'has two readings',
  'no-such-date': 'is no day or range of the calendar',
  'date-of-another-calendar': 'reads as a date of another calendar than the Gregorian',
  'date-of-two-calendars': 'has the days of two calendars, or of the Old Style',
  'date-with-dual-year': 'has two years',
  'date-with-two-digit-year': 'has a year without its century',
  'several-dates': 'names several days, or is part of longer figures',
}

/** The finding of a date that was not taken, with the words that it is about. */
export function refusal(
  rule: RefusalRule,
  words: string,
  readings?: string[],
): { rule: RefusalRule; words: string; message: string } {
  const reason = readings ? `is ${readings.join(' or ')}` : reasons[rule]
  return { rule, words, message: `"${words}" ${reason}; no date was taken from it` }
}
