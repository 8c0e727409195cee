import { messagesFor } from './messages.ts'

const { number, paragraphs, languageName } = messagesFor('en')
const plural = new Intl.PluralRules('en')

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${number(count)} ${plural.select(count) === 'one' ? one : other}`
}

/** Two figures in aligned paragraphs, as both write them. */
interface FigureWords {
  a: string
  b: string
  agree: boolean
  certainty: 'sure' | 'likely'
}

/** How many paragraphs of each text have a counterpart, and how many figures agree. */
interface ComparisonCounts {
  /** Of the document whose paragraphs are counted. */
  title: string
  withCounterpart: number
  of: number
  agreeing: number
  differing: number
}

/** Words of the pages that set two documents side by side, in English. */
export const compareMessages = {
  title: 'Compare',
  /** Title of the page of two documents. */
  titleOf: (a: string, b: string) => `${a}, beside ${b}`,
  heading: 'Side by side',
  lead: 'Two documents beside each other: what both say, in the same words or in others, what only one of them says, and figures that differ.',
  description: (archive: string) => `Compare two documents of ${archive}, paragraph by paragraph.`,
  descriptionOf: (a: string, b: string) =>
    `${a}, paragraph by paragraph beside ${b}: what it tells of, what it leaves out, and which figures differ.`,
  how: 'Paragraphs are put side by side by the words that both have, the rare ones first, wherever they stand. It is done by a program and can be wrong in both ways: what has no counterpart here may still be in the other text, in quite other words.',
  needsScript:
    'Comparing two documents of your choice runs in the browser and needs JavaScript. The comparisons of events, below, need none.',
  needsScriptOnly: 'Comparing two documents of your choice runs in the browser and needs JavaScript.',

  relations: {
    kept: 'The same words',
    reworded: 'In other words',
    told: 'Told of',
  },
  none: 'No counterpart found',
  dropped: (title: string) => `Dropped: only in ${title}`,
  added: (title: string) => `New: only in ${title}`,
  paragraph: (of: number) => `¶ ${of}`,
  /** For screen readers, who don't see the column. */
  paragraphIn: (of: number, title: string) => `Paragraph ${of} of ${title}`,
  leftOut: 'words left out here',
  figuresTitle: 'Figures that differ',
  figuresChanged: 'Figures that may be of the same thing',
  figuresChangedLead:
    'Figures of one unit with like words around them, in passages that correspond. They may be of the same thing, and may be of different ones: look at both places before you rely on it.',
  figuresLead:
    'Figures of one unit, with the same words around them or of the same number with another unit. Look at both places before you rely on it.',
  figures: ({ a, b, agree, certainty }: FigureWords) =>
    agree
      ? `Both have ${a === b ? a : `${a} (${b})`}`
      : `${a} here, ${b} there${certainty === 'likely' ? ' (may be of the same thing)' : ''}`,
  certainty: { sure: 'of the same thing', likely: 'may be of the same thing' },
  allTitle: 'Paragraph by paragraph',
  only: (title: string) => `Only in ${title}`,
  onlyCount: (count: number) => paragraphs(count),
  counts: ({ title, withCounterpart, of, agreeing, differing }: ComparisonCounts) => {
    const figures =
      agreeing + differing === 0
        ? ''
        : ` ${number(agreeing)} figures agree; ${differing === 0 ? 'none differs' : differing === 1 ? 'one differs' : `${number(differing)} differ`}.`
    return `${number(withCounterpart)} of ${paragraphs(of)} of “${title}” have a counterpart.${figures}`
  },
  countsOfSeries: (both: number, onlyA: number, onlyB: number) =>
    `${paragraphs(both)} of the first are taken up in the second; ${number(onlyA)} are only in the first, ${number(onlyB)} only in the second.`,
  nothing: 'Nothing was found that both say. They may be about different matters.',
  howSure: 'How sure',
  moreOfThem: (count: number) => `And ${number(count)} more: the document has them all.`,

  events: 'Documents of one event',
  eventsLead: 'Factsheets, reports and releases beside the text that they tell of.',
  first: 'First document',
  second: 'Second document',
  choose: 'Title, year, or the address of a page',
  noneFound: 'No title was found for these words; paste the address of its page.',
  foundDocuments: 'Documents that fit',
  /** For screen readers, who don't see the list. */
  foundCount: counted('document fits; arrow keys lead to it', 'documents fit; arrow keys lead to them'),
  moreFound: 'There may be more: type more words of the title.',
  swap: 'Swap the two',
  other: 'Compare with another document',
  comparing: 'Comparing …',
  /** For screen readers, when the comparison is there. */
  ready: 'Both documents stand side by side below.',
  reading: 'Reading both documents …',
  notThere: (name: string) =>
    `There is no document at “${name}”. Choose one by its title, or paste the address of its page.`,
  withdrawn: (title: string) => `${title} was withdrawn: there is nothing to compare.`,
  same: 'These are the same document. Choose two.',
  noScript: 'The script that compares documents could not be run.',
  open: 'Open',
  failed: 'The comparison could not be made.',
  again: 'Try again',
  languages: (a: string, b: string) =>
    `One document is in ${languageName(a)}, the other in ${languageName(b)}. Words of two languages can’t be compared.`,

  /** Links on the page of a document. */
  compareWith: 'Compare with …',
  withPrevious: 'The one before it',
  withNext: 'The one after it',
  withOther: 'Another document …',
  /** Of the list of an event: the document that tells, beside the one that it tells of. */
  beside: 'beside',
}
