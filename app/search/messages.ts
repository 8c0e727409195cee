import type { FailureKind } from '#lib/search/browser/protocol.ts'
import type { MetadataField } from '#lib/search/facets/matching-fields.ts'
import type { BuiltInFacetField, FacetField } from '#lib/search/format/fields.ts'

/** Labels of fields that collections declare, by the fields' names. */
export type FieldLabels = ReadonlyMap<string, string>

const numberFormat = new Intl.NumberFormat('en')

function counted(count: number, one: string, other: string): string {
  return `${numberFormat.format(count)} ${count === 1 ? one : other}`
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => `“${part}”`).join(', ')
}

const failures: Record<FailureKind, string> = {
  query: 'This query can’t be read.',
  load: 'A part of the archive could not be searched.',
  version:
    'The page and the search index are of different versions. Reload the page; if that doesn’t help, the site has to be built again.',
}

const fields: Record<BuiltInFacetField, string> = {
  year: 'Year',
  speaker: 'Speaker',
  kind: 'Kind',
  topic: 'Topic',
  venue: 'Venue',
  event: 'Event',
  lang: 'Language',
  collection: 'Collection',
}

const saidAs: Record<BuiltInFacetField | 'title', string> = {
  year: 'year',
  speaker: 'speaker',
  kind: 'kind of text',
  topic: 'topic',
  venue: 'venue',
  event: 'event',
  lang: 'language',
  collection: 'collection',
  title: 'title',
}

/** The word for a field; for one that a collection declares, its label, else its name. */
function wordFor(words: Readonly<Record<string, string>>, field: string, labels: FieldLabels): string {
  return (Object.hasOwn(words, field) ? words[field] : labels.get(field)) ?? field
}

/** Words before a value by which documents are filtered. */
const namedBy: Record<BuiltInFacetField, string> = {
  year: 'from',
  speaker: 'spoken by',
  kind: 'of the kind',
  topic: 'on the topic',
  venue: 'at',
  event: 'at',
  lang: 'in',
  collection: 'in',
}

const syntax: readonly (readonly [example: string, meaning: string])[] = [
  ['water licence', 'both words, in any order and form; names in every script'],
  ['"water licence"', 'exactly these words, next to each other'],
  ['women -form:woman', 'not counting that written form'],
  ['licen*', 'words that begin so'],
  ['-mill', 'not in the same paragraph'],
  ['tax OR levy', 'one of the two'],
  ['tax NEAR/5 levy', 'at most five words apart'],
  ['speaker:tokayev', 'by the document; so too venue: topic: kind: lang: collection: event:'],
  ['year:1990..1995', 'by its date; so too from:1990-05 to:1995-12-31'],
  ['said-by:questioner', 'by whose words the paragraph is; so too speaker, publisher, transcriber or a name'],
]

/** The words of the search page. */
export const searchMessages = {
  description: (archive: string, paragraphs: string) => `Search all ${paragraphs} of ${archive}, word for word.`,
  scope: (paragraphs: string, documents: string) => `Searches ${paragraphs} in ${documents}.`,
  how: 'Words in any order and any form; “exact words” in quotation marks; -word to leave a word out.',
  also: (to: readonly string[]) => `Also searched: ${to.join(', ')}.`,
  formsOf: (word: string) => `Counted for “${word}”:`,
  leaveOut: (form: string) => `Leave out “${form}”`,
  countAgain: (form: string) => `Count “${form}” again`,
  formsCounted: (forms: readonly string[]) => `counted: ${forms.join(', ')}`,
  instead: (word: string, to: readonly string[]) => `“${word}” is nowhere in the texts; searched: ${to.join(', ')}.`,
  exactly: 'Exactly these words',
  unknownField: (names: readonly string[], fields: readonly string[]) =>
    `There is no field ${joined(names)}; what is written there was searched as words. Fields, before a colon: ${fields.join(', ')}.`,
  meant: 'Perhaps meant:',
  withoutQuotes: 'The same words anywhere in a paragraph:',
  everywhere: 'In all documents:',
  within: (documents: number, filters: readonly string[]) =>
    documents === 0
      ? `No document of the archive fits ${filters.join(' ')}.`
      : `Searched only the ${counted(documents, 'document that fits', 'documents that fit')} ${filters.join(' ')}.`,
  help: 'Everything that can be asked',
  syntax,
  suggestions: 'Suggestions',
  suggestionKinds: { word: '', speaker: 'Speaker', title: 'Document' },
  narrow: 'Narrow down',
  field: (field: FacetField, labels: FieldLabels) => wordFor(fields, field, labels),
  yearEnds: { from: 'From', to: 'to' },
  showYears: 'Show',
  moreValues: (count: number) => `${numberFormat.format(count)} more`,
  order: 'Order',
  orders: { best: 'Best', newest: 'Newest', oldest: 'Oldest' },
  view: 'View',
  views: { documents: 'By document', paragraphs: 'One by one', lines: 'In lines' },
  overYears: 'Over the years',
  download: 'All hits as',
  downloads: { working: 'Gathering all hits …', failed: 'A part could not be read. Try again:' },
  needsScript: 'Searching runs in the browser and needs JavaScript.',
  browse: 'Without it, browse:',
  searching: 'Searching …',
  found: (paragraphs: number, headings: number, documents: number) => {
    const what = [counted(paragraphs, 'paragraph', 'paragraphs')]
    if (headings > 0) what.push(counted(headings, 'heading', 'headings'))
    return `${what.join(' and ')} in ${counted(documents, 'document', 'documents')}`
  },
  counting: (paragraphs: number) => `${counted(paragraphs, 'paragraph', 'paragraphs')} so far, still counting …`,
  partial: (count: number, more: boolean, missing: readonly string[]) =>
    `${numberFormat.format(count)}${more ? ' more' : ''} with some${missing.length === 0 ? '' : ` (without ${joined(missing)})`}`,
  nothingWhole: '0 paragraphs with all of the words',
  about: (count: number, words: readonly { word: string; as: readonly MetadataField[] }[], labels: FieldLabels) => {
    const taken = words.map(({ word, as }) =>
      as.length === 0 ? `“${word}”` : `“${word}” as ${as.map((one) => wordFor(saidAs, one, labels)).join(' or ')}`,
    )
    return `${numberFormat.format(count)} with the others, in documents that have ${taken.join(', ')}`
  },
  meantBy: (rest: string, named: readonly { field: FacetField; value: string }[], labels: FieldLabels) =>
    [
      rest === '' ? 'All' : `“${rest}”`,
      ...named.map(({ field, value }) => `${wordFor(namedBy, field, labels)} ${value.replace('..', '–')}`),
    ].join(', '),
  nothing: (paragraphs: number, documents: number) =>
    `Nothing found in ${counted(paragraphs, 'paragraph', 'paragraphs')} of ${counted(documents, 'document', 'documents')}`,
  unknown: (words: readonly string[]) => `${joined(words)} ${words.length === 1 ? 'is' : 'are'} in no paragraph`,
  titles: 'In titles',
  wholeResults: 'With all of the words',
  completeResults: 'With all of the words, some of them in the document’s title, speaker, date or the like',
  partialResults: 'With some of the words',
  heading: 'Heading',
  more: (count: number) => `Show ${numberFormat.format(count)} more`,
  failures,
  again: 'Try again',
  pageTitle: (query: string, title: string) => `${query} · ${title}`,
}
