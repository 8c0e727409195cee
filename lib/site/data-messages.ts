import type { DataFormatId } from '#lib/domain/data-formats.ts'

const figures = new Intl.NumberFormat('en')
const size = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** Words on one form in which an archive can be taken away. */
interface FormatWords {
  title: string
  about: string
}

const formats: Record<DataFormatId, FormatWords> = {
  csv: {
    title: 'CSV',
    about:
      'Three tables: a row for each document, with all that is known of it and its text; one for each paragraph; and one for each figure that the program read of them. Encoded in UTF-8, with the words exactly as they are in the archive. A program for spreadsheets may take a cell that begins with = or + for a formula: import the cells as text.',
  },
  parquet: {
    title: 'Parquet',
    about:
      'The tables of documents, paragraphs and figures with the types of their columns: for pandas, Polars, R and DuckDB, which read it faster than CSV.',
  },
  sqlite: {
    title: 'SQLite',
    about:
      'One database with documents, paragraphs, figures, speakers, topics and collections, and an index of all words (FTS5). The view “spoken_words” has only what speakers said, by speaker. It opens in sqlite3, DB Browser and Datasette.',
  },
  jsonl: {
    title: 'JSON Lines',
    about:
      'A document in each line, with all that is known of it and its paragraphs. Another archive made with Rostrum can read it.',
  },
  tei: {
    title: 'TEI',
    about:
      'The documents in XML of the Text Encoding Initiative, after the recommendations for parliamentary proceedings (Parla-CLARIN): what somebody says is in u, with who says it; what a reporter, a publisher or a transcriber writes is not. The file corpus.xml includes all others (XInclude). Another archive made with Rostrum can read them.',
  },
  'akoma-ntoso': {
    title: 'Akoma Ntoso',
    about:
      'The documents in which somebody speaks as debates of Akoma Ntoso 3.0, the standard of OASIS for parliaments. The format demands a day: where none is known for certain it is the first of the year 1, and the preface says what is known.',
  },
  markdown: {
    title: 'Markdown',
    about:
      'The documents as the archive itself keeps them: a file each, with what is known of it, and on what basis, above the text.',
  },
  text: {
    title: 'Plain text',
    about:
      'For programs that count words, such as AntConc and Voyant Tools. What different people say in one document is in files of their own, so that nobody’s words are counted as another’s; headings and captions are left out. The table says of each file whose words it has, with title, date and place.',
  },
}

/** Words of the page from which an archive can be taken away, in English. */
export const dataMessages = {
  title: 'Data',
  allDocuments: 'take all documents away',
  description: (archive: string, documents: string) =>
    `${documents} of ${archive} as data: tables, a database, plain text and an API, with licences and how to open them.`,
  about: 'Everything that the pages show, as files for programs: to count, compare, map, search and keep.',
  version: (version: string) =>
    `State of the data: ${version}. It is another where any word of the archive is another.`,
  notMade: 'The files are made when the site is built.',
  whoseTitle: 'Whose words they are',
  whose:
    'Not all words in here are the speaker’s. A report has the words of its reporter, and a transcript has questions, introductions and notes. So each paragraph says in the column “whose” whose words it is, and, where they are a speaker’s, in the column “said_by” who says them. To count or quote what somebody said, take only the paragraphs where “whose” is “speaker”.',
  unknown:
    'What is not known is empty; it is never filled in. Dates are written as EDTF, so that “about 1901” or “in the 1860s” is not made a day. The columns that end in “_basis” say whether a value is stated in the source, taken over from the event, inferred by a rule, or set by an editor.',
  formats,
  howToOpen: (format: string) => `How to open it: ${format}`,
  files: 'Files',
  file: 'File',
  contains: 'Contains',
  size: 'Size',
  bytes: (bytes: number) =>
    bytes < 1000
      ? `${figures.format(bytes)} bytes`
      : bytes < 1e6
        ? `${size.format(bytes / 1e3)} kB`
        : `${size.format(bytes / 1e6)} MB`,
  rows: {
    documents: (count: number) => `${figures.format(count)} ${count === 1 ? 'document' : 'documents'}`,
    paragraphs: (count: number) =>
      `${figures.format(count)} ${count === 1 ? 'paragraph or heading' : 'paragraphs and headings'}`,
    figures: (count: number) => `${figures.format(count)} ${count === 1 ? 'figure' : 'figures'}`,
    texts: (count: number) => `${figures.format(count)} ${count === 1 ? 'text' : 'texts'}`,
  },
  part: (part: number) => `part ${part}`,
  inParts: 'In parts, since hosts take no larger files. Each part can be read by itself; together they are the whole.',
  inFragments: 'In pieces, since hosts take no larger files. Join all of them before you open it, as shown below.',
  licences: 'What may be done with the texts',
  licenceOfDocument: 'Where a single document has rights of its own, its record says so, in the column “licence”.',
  collection: 'Collection',
  documentsColumn: 'Documents',
  licence: 'Licence',
  noCollection: 'In no collection',
  licenceNotKnown: 'not known: ask before you publish the texts elsewhere',
  cite: 'How to cite',
  citeHow:
    'Cite the archive and the state of the data, and single texts by their permanent addresses, which are in the column “address”.',
  citation: (archive: string, version: string, address: string) =>
    `${archive}. Data, state ${version}.${address === '' ? '' : ` ${address}`}`,
  citationFile: 'The same for programs: ',
  described: 'What the columns mean',
  describedHow:
    'This file describes all others: each column with its meaning and type, sizes, hashes and licences (Data Package).',
  checksums: 'Checks whether files arrived whole: sha256sum --check SHA256SUMS',
  single: 'Single documents',
  singleAbout: (endings: readonly string[]) =>
    `Each document also lies beside its page in other forms, which its page links under “Cite”: its address without the slash at its end, and ${endings.map((ending) => `.${ending}`).join(', ')} behind it.`,
  singleNot: (most: number) =>
    `An archive of more than ${figures.format(most)} documents has no files of single ones beside their pages: hosts take no more files. They are in the files above.`,
  api: 'API',
  apiAbout: (isByDocument: boolean) =>
    `Files of JSON at addresses that stay, for programs that need some of it at a time: lists of documents, speakers, places, topics and years, and ${isByDocument ? 'each document by its identifier' : 'the texts, several in a file'}. There is no server behind it, so nothing can be searched or filtered there.`,
  apiStart: 'Begin here: ',
  apiDescription: 'Described in OpenAPI 3.1: ',
}
