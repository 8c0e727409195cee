const plural = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

/** The words of the interface, in English, on the pages of dates. */
export const timeMessages = {
  /** Whose weeks and month names calendars have (BCP 47, with a region, since the first day of a week depends on it). */
  calendarLocale: 'en-GB',

  byYear: 'By year',
  decade: 'Decade',
  /** The heading of a column of years that end in a figure. */
  lastFigure: (figure: number) => `Year ending in ${figure}`,
  yearsTable: (from: string, to: string) => `Documents of each year, ${from} to ${to}`,
  month: 'Month',
  documents: 'Documents',
  days: 'Days',
  dayNotKnown: 'Day not known',
  monthNotKnown: 'Month not known',
  monthsTable: (year: string) => `Documents of each month of ${year}`,
  monthsChart: (year: string) => `Documents of each month of ${year}`,
  monthAndCount: (month: string, count: number) => `${month}: ${counted('document', 'documents')(count)}`,
  /** After the number of a day, for who hears it: "4 (2 documents, some of an uncertain day)". */
  dayCount: (count: number, marks: readonly string[]) =>
    ` (${[counted('document', 'documents')(count), ...marks].join(', ')})`,
  unsureDay: 'some of an uncertain day',
  rangeOfDays: 'some of several days',

  legendUnsure: 'Dashed: the day of a document is uncertain or approximate.',
  legendRange: 'Underlined: a document is of several days; of a time of more than a month the first day.',
  ownOfMonth: (count: number) => `${counted('document', 'documents')(count)} of this month, of a day that is not known`,

  undated: 'Undated',
  undatedCount: (count: number) =>
    `${counted('document', 'documents')(count)} without a known year ${count === 1 ? 'is' : 'are'} in no year above`,
  noneUndated: 'Every document has a year.',
  whatIsKnown: 'What is known',
  /** What is known of a date without a year. */
  withoutYear: {
    decade: 'Decade known',
    century: 'Century known',
    latest: 'Latest possible time known',
    'without-year': 'Month or day known, year not',
    unknown: 'No date known',
  },
}
