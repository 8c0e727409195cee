const plural = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

const documents = counted('document', 'documents')
const days = counted('day', 'days')

/** The words, in English, of the front page, and of the pages of the days of the year. */
export const homeMessages = {
  newest: 'Newest',
  singledOut: 'Passages that stand out',
  how: 'How to use it',
  howSearch: 'Every hit is a paragraph, with its speaker and its day.',
  howQuote: 'Paste words, and see whether they were said.',
  howTrends: 'How often a word was used, by year.',
  linksLabel: 'Links',
  dataLabel: 'Data',
  howLink: 'The number of a paragraph is its permanent link.',
  howData: 'Take the whole archive away.',
  allOf: (count: number, label: string) => `All ${figures.format(count)} ${label.toLowerCase()}`,

  daysOfYear: 'Days of the year',
  /** What is true whatever day it is, for whoever has no JavaScript. */
  onDays: (dayCount: number, documentCount: number) =>
    `Something was said on ${days(dayCount)} of the year: ${documents(documentCount)} whose day is known exactly.`,
  noDays: 'Of no document the exact day is known.',
  daysOf: (month: string) => `Days of ${month}`,
  daysOfMonth: (archive: string, month: string) =>
    `What ${archive} has of each day of ${month}, in all years: documents whose day is known exactly.`,
  daysLead: (month: string, documentCount: number) =>
    `${documents(documentCount)} of ${month}, in all years, by day. Only what has an exact day is here: no uncertain or inferred date, and no month without a day.`,
  othersOfDay: (count: number) => `and ${counted('more document', 'more documents')(count)} of this day`,
  month: 'Months',

  why: {
    'most-quoted': (documentCount: number) => `Most quoted: in ${counted('report', 'reports')(documentCount)}`,
    'said-again': (documentCount: number) =>
      `Said again by the same speaker, with some words changed: in ${counted('other document', 'other documents')(documentCount)}`,
    longest: (words: number) => `A long passage said again: ${counted('word', 'words')(words)}`,
    'first-word': (word: string, times: number) =>
      `Said for the first time: no earlier document has “${word}”, this one has it ${figures.format(times)} times`,
    chosen: 'Chosen by the editors',
  },
  again: 'again:',
  lastAgain: 'last:',
}
