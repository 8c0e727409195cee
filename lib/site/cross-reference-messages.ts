import { alterationMessages } from './alteration-messages.ts'

const plural = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

/** The words of the interface, in English, where documents are connected by what is said in them. */
export const crossReferenceMessages = {
  saidAgain: 'Said again',
  saidBefore: 'Said before',
  alsoSaid: 'Also said',
  alsoSaidIn: (count: number) => `Also said in ${counted('other document', 'other documents')(count)}`,
  sameWords: (words: number, passages = 1) =>
    `${counted('word', 'words')(words)}${passages > 1 ? ` in ${figures.format(passages)} passages` : ''}`,
  quotedBy: (count: number) => `Quoted ${counted('time', 'times')(count)}`,
  place: (title: string, number: number) => `${title}, ¶\u00A0${figures.format(number)}`,
  words: (excerpt: string) => `“${excerpt}”`,
  between: ' · ',
  connections: 'The same words elsewhere in the archive',
  differences: 'Differences',
  said: 'Said',
  quoted: 'Quoted',

  /** What is said of a quotation, before the place where it was said. */
  standsIn: {
    exact: 'Said word for word in',
    near: 'Said, with differences, in',
    altered: 'Altered from what was said in',
  },
  notFound: 'Not found in the archive’s text of this event',
  /** What is said of a report that quotes, before its name. */
  quotedIn: {
    exact: 'Quoted word for word in',
    near: 'Quoted with differences in',
    altered: 'Quoted with alterations in',
  },
  alters: alterationMessages,
  altered: (what: string) => (what === '' ? 'Altered' : `Altered: ${what}`),

  quotations: 'Quotations',
  quotationsLead:
    'Every quotation that a report, press item or factsheet of this archive gives, and whether it is in a speech of the archive, in the same language and no later. Names, titles and phrases of fewer than four words are not looked for.',
  quotationsOf: (archive: string, count: number) =>
    `${counted('quotation', 'quotations')(count)} in reports of ${archive}, each with where it was said and what differs.`,
  noQuotations: 'No report of this archive quotes anybody.',
  verdicts: {
    altered: 'Altered',
    near: 'With differences',
    exact: 'Word for word',
    none: 'Not found',
  },
  verdict: 'Verdict',
  quotation: 'Quotation',
  whereSaid: 'Where it was said',
  notExpected: 'No whole text of its event is in the archive',

  repetitions: 'Said again',
  repetitionsLead:
    'Passages that a speaker uses in two documents: twelve words or more that are the same, with a few changed at most. What many people say, and what a speaker says every time, is left out.',
  repetitionsOf: (archive: string, count: number) =>
    `${counted('passage', 'passages')(count)} of ${archive} that a speaker used again in another document.`,
  noRepetitions: 'No passage was found that a speaker used again.',
}
