const figures = new Intl.NumberFormat('en')
const shares = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** The words of the interface, in English, on the pages of speakers, venues, events, topics, publishers and collections. */
export const groupMessages = {
  overTime: 'Over time',
  documentsOverTime: 'Documents',
  wordsOverTime: 'Words',
  asTable: 'As a table',
  years: 'Years',
  /** A year, or several: "1861", "1860–1869". */
  span: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  undated: 'Year not known',
  documentsTitle: 'Documents',

  particularWords: 'Most particular words',
  particularWordsOf: 'Used more often here than in the rest of the archive, by log-likelihood (Dunning’s G²).',
  ownWords: 'Used more often by this speaker than by others in the archive, by log-likelihood (Dunning’s G²).',
  compared: (here: number, elsewhere: number, language: string | undefined) =>
    `${figures.format(here)} words${language === undefined ? '' : ` in ${language}`} compared with ${figures.format(elsewhere)}.`,
  word: 'Word',
  paragraphs: 'Paragraphs',
  inTenThousand: 'In 10,000 words',
  elsewhere: 'Elsewhere',
  likelihood: 'G²',
  share: (occurrences: number, words: number) => shares.format((occurrences / Math.max(1, words)) * 10_000),
  decimal: (value: number) => shares.format(value),

  related: {
    speakers: 'Who spoke',
    venues: 'Where',
    events: 'Events',
    topics: 'Topics',
  },
  /** How many are left out of a list. */
  more: (count: number) => `and ${figures.format(count)} more`,

  office: 'Office',
  since: 'From',
  until: 'To',
  toLetter: 'By letter',
}
