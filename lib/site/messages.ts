import type { BasisField } from '#lib/domain/basis.ts'
import type { DocumentKind, TranslationMaker } from '#lib/domain/document.ts'
import { englishMonths } from '#lib/text/lexicon/english-months.ts'
import type { GroupKind } from './groups.ts'

const plural = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

const kinds: Record<DocumentKind, string> = {
  speech: 'Speech',
  address: 'Address',
  factsheet: 'Factsheet',
  report: 'Report',
  'press-release': 'Press release',
  article: 'Article',
  announcement: 'Announcement',
  statement: 'Statement',
  document: 'Document',
}

const translations: Record<TranslationMaker, string> = {
  own: 'made for this archive',
  official: 'official',
  publisher: 'by the publisher',
  unknown: 'by whom is not known',
}

const groups: Record<GroupKind, string> = {
  speakers: 'Speakers',
  venues: 'Venues',
  events: 'Events',
  topics: 'Topics',
  publishers: 'Publishers',
  collections: 'Collections',
}

const groupDescriptions: Record<GroupKind, string> = {
  speakers: 'Who spoke, or whose words a document reports. Who is only mentioned is not listed.',
  venues: 'Where it was said, where the text says so.',
  events: 'Occasions that one or several documents are about.',
  topics:
    'What documents are about, by the terms that they contain or as editors decided; what tells of a thing in other terms is missing. Each document says which.',
  publishers: 'Who published the texts in the form in which they are shown here.',
  collections: 'Sets of sources that belong together.',
}

const fields: Record<BasisField, string> = {
  title: 'Title',
  kind: 'Kind',
  date: 'Date',
  published: 'Published',
  speaker: 'Speaker',
  role: 'Role',
  venue: 'Venue',
  event: 'Event',
  topics: 'Topics',
  language: 'Language',
  originalLanguage: 'Language of the original',
  translationOf: 'Translation of',
  translation: 'Translation',
  delivery: 'Delivery',
  textOfRecord: 'Text of record',
  publisher: 'Publisher',
  byline: 'Byline',
  url: 'Published at',
  rights: 'Rights',
}

/** The messages of the interface in English. Another language is another object of this shape. */
const english = {
  language: 'en',
  months: englishMonths,
  notKnown: 'not known',
  /** The separator in a list of names: before the last one, and before any other. */
  listSeparator: (last: boolean) => (last ? ' and ' : ', '),
  /** Names in a row: "A", "A and B", "A, B and C". */
  joinNames: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  yesOrNo: (value: boolean) => (value ? 'yes' : 'no'),
  uncertain: 'uncertain',
  yearNotKnown: 'year not known',
  inferred: 'inferred',
  approximately: (date: string) => `c. ${date}`,
  decadeOrCentury: (from: number, years: 10 | 100) => (years === 10 ? `${from}s` : `${from} to ${from + 99}`),
  /** Of an interval of which only the end is known. */
  noLaterThan: (date: string) => `${date} or earlier`,
  interval: (from: string, to: string) => (to === '' ? `from ${from}` : `${from} to ${to}`),
  number: (value: number) => figures.format(value),
  documents: counted('document', 'documents'),
  years: counted('year', 'years'),
  paragraphs: counted('paragraph', 'paragraphs'),
  words: counted('word', 'words'),
  minutes: counted('minute', 'minutes'),
  kinds,
  translations,
  groups,
  groupDescriptions,
  fields,
  languageName: (tag: string) => languageNames.of(tag) ?? tag,
  inLanguage: (tag: string) => `in ${languageNames.of(tag) ?? tag}`,

  skip: 'Skip to the text',
  mainNavigation: 'Main',
  menu: 'Menu',
  home: 'Home',
  documentsTitle: 'Documents',
  dates: 'Dates',
  search: 'Search',
  trends: 'Trends',
  quote: 'Quote check',
  quoteHint: 'Was it said? Check a quotation.',
  searchLabel: 'Search the record',
  searchPlaceholder: 'Search the record',
  searchHint: 'Words in any order, or exact words in quotation marks.',
  promise: 'Every paragraph can be found, cited, and linked to for good.',
  latest: 'Latest',
  allDocuments: 'All documents',
  allDates: 'All dates',
  termsOverYears: 'Words over the years',
  chartDocuments: 'Documents per year',
  chartWords: 'Words per year',
  fromTo: (from: string, to: string) => (from === to ? from : `from ${from} to ${to}`),
  empty: 'The archive has no documents yet.',
  emptyHow: 'Put texts into content/sources/, or name their folder on the command line, and build again.',
  undated: 'Undated',
  undatedAbout: 'Documents whose year no source states. They are filed here until it is known.',
  monthNotKnown: 'Month not known',
  dayNotKnown: 'Day not known',
  dateNotKnown: 'date not known',
  byYear: 'By year',
  mostDocuments: (count: number) => `The ${count} with most documents`,
  otherLetters: 'Other scripts',
  filterNames: 'Show names with',
  filterDocuments: 'Show documents with',
  /** What all documents of a list have in common, said once. */
  allOfThem: (facts: readonly string[]) => `All of them: ${facts.join(' · ')}`,
  breadcrumbs: 'Above this page',
  datesAbout: 'Documents by the day of the occasion where it is stated, else by the day of publication.',
  documentsOf: (archive: string, count: number) =>
    `All ${figures.format(count)} documents of ${archive}, newest first, with their speakers, dates and places.`,
  datesOf: (archive: string, years: number) =>
    `The documents of ${archive} by date: ${figures.format(years)} ${years === 1 ? 'year' : 'years'} with their counts.`,
  dateOf: (archive: string, date: string, count: number) =>
    `${archive}, ${date}: ${figures.format(count)} ${count === 1 ? 'document' : 'documents'}, with speaker, place and kind.`,
  groupsOf: (archive: string, groups: string, count: number) =>
    `${groups} of ${archive}: ${figures.format(count)}, each with the number of its documents and the years they span.`,
  groupOf: (archive: string, name: string, count: number) =>
    `${name} in ${archive}: ${figures.format(count)} ${count === 1 ? 'document' : 'documents'}, newest first.`,
  fieldValues: (count: number) =>
    `${counted('value', 'values')(count)}, as the sources state them; each with the number of its documents and the years they span.`,
  latestOf: (shown: number, all: number) => `The latest ${figures.format(shown)} of ${figures.format(all)}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  alsoWritten: 'Also written',
  offices: 'Offices',
  elsewhere: 'Elsewhere',
  place: 'Place',

  contents: 'Contents',
  onRecord: 'On record',
  toRecord: 'What is known, and on what basis',
  toTop: 'Back to the top',
  paragraph: (number: number) => `Paragraph ${number}`,
  publisherVoice: 'The publisher’s own words',
  occasionDate: 'Date of the occasion',
  publicationDate: 'Date of publication',
  source: 'Source',
  lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  fingerprint: 'SHA-256 of the file',
  identifier: 'Identifier',
  collection: 'Collection',
  stated: 'stated in the source',
  statedAt: (line: number) => `stated, line ${line} of the source`,
  inherited: 'taken over from',
  inheritedHere: 'from the event',
  byEditor: 'by an editor',
  readBy: (rule: string) => `read by the rule “${rule}”`,
  inferredBy: (rule: string) => `inferred by the rule “${rule}”`,
  fromLine: (line: number) => `line ${line} of the source`,
  editor: 'set by an editor',
  why: 'Why',
  sourceWords: 'Words of the source',
  corrections: 'Corrections',
  decided: (by: string | undefined, on: string | undefined) => [by, on].filter((part) => part !== undefined).join(', '),
  sameEvent: 'Also on this event',
  moreLikeThis: 'More like this',
  bothHave: 'both have:',
  neighbours: 'Before and after',
  previous: 'Before',
  next: 'After',
  inPlace: 'Read it in context',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Press Ctrl+C',
  accessed: 'Read on',
  textSettings: 'Size and width of the text',
  textSize: 'Size',
  textSizes: ['small', 'as usual', 'large', 'very large'],
  textWidth: 'Width',
  textWidths: ['narrow', 'as usual', 'wide'],
  textReset: 'As usual',
  keysHint: 'Keys: n and p to the next and previous paragraph, y copies its link, / searches, ? lists all keys.',

  notFound: 'There is no such page',
  notFoundHow: 'The address may have been mistyped. The search finds any paragraph of the record.',
  contact: 'Contact',
  reportError: 'Report an error',
  errorReport: 'Error in the record',
  licence: 'Texts',
  madeWith: 'Made with Rostrum from the texts as they were received.',
}

/** All words of the interface in one language: those in English say what there has to be. */
export type Messages = typeof english

const languages: Record<string, Messages> = { en: english }

/** The messages of the interface in a language (BCP 47); English where it has none yet. */
export function messagesFor(language: string): Messages {
  return (Object.hasOwn(languages, language) ? languages[language] : undefined) ?? english
}
