import { fnv1a } from '#lib/text/fnv.ts'
import { type Decoded, listOf, mapOf, number, record, string, stringOrList } from './decoder.ts'

/*
 * What lies in the folder of the index:
 * - `start.json`: which of everything else is valid. The only file that is not named by its content.
 * - `worker-<hash>.js`: the reader, as it runs in a browser; `answer-…`, `cyrillic-…` and `later-worker-<hash>.js`: what of it not
 *   every first answer needs.
 * - `<corpus>/…`: below. `<corpus>` is a hash over the bytes of them all, and behind it one over what they were made of. All
 *   are deflated (RFC 1951), so that their size doesn't depend on what a host compresses, and begin with a checksum
 *   (`checked-block.ts`); those of many pieces piece by piece (`packed-file.ts`).
 *   - `whole.bin`: in a small index the only file, with all others in it (`single-file.ts`).
 *   - `root.bin`: what is needed to begin. JSON.
 *   - `places.bin`: which units are titles and headings, and so to which document a unit belongs. Bytes (`unit-table.ts`).
 *   - `terms-<n>.bin`: pieces that say where words are, key by key; `common-<n>.bin`: those of one common key; `pairs-<n>.bin`: pieces
 *     that say where two common words are next to each other. Bytes (`term-page.ts`).
 *   - `texts-<n>.bin`: pieces of four consecutive units each, with what is said of their documents. JSON.
 *   - `lengths.bin`: how long these pieces are; of pieces of other files `root.bin` says it. JSON.
 *   - `facets.bin`: what documents are counted and chosen by. JSON.
 *   - `sizes.bin`: how long documents are, for what is counted through the years. JSON.
 *   - `voices.bin`: whose words units are that are not their document's speaker's. JSON.
 *   - `ids-<n>.bin`: pieces that say which unit has an identifier. JSON.
 *   - `words-<letter>.bin`, `rare-<letter>.bin`: the vocabulary. JSON.
 *   - `names-<n>.bin`: pieces of names in several spellings. JSON.
 */

/** Which units are titles and headings, and so to which document a unit belongs. */
export const unitTableFile = 'places.bin'
/** What documents are counted and chosen by. */
export const facetsFile = 'facets.bin'
/** All other files of the folder together, where they are small. */
export const singleFile = 'whole.bin'
/** How long documents are, for what is counted through the years. */
export const documentLengthsFile = 'sizes.bin'
/** Whose words units are that are not their document's speaker's. */
export const voicesFile = 'voices.bin'
/** How long the pieces of texts are. */
export const textSizesFile = 'lengths.bin'

/** The script with what follows an early answer, by the name of the worker's. */
export function wholeAnswerScript(worker: string): string {
  return `answer-${worker}`
}

/** Units in one piece of texts, and pieces in one file: hosts limit how many files there are. */
export const unitsPerChunk = 4
/** Pieces of texts in one file. */
export const chunksPerFile = 42
/** Pieces of postings of words in one file. */
export const termPagesPerFile = 8
/** Pieces of the places of pairs of common words in one file. */
export const bigramPagesPerFile = 12

const storedDocumentDecoder = record((fields) => ({
  id: fields.required('id', string),
  /** Site path, with base path. */
  path: fields.required('path', string),
  title: fields.required('title', string),
  /** EDTF. */
  ...fields.optional('date', string),
  /** EDTF day of publication, where that is another. */
  ...fields.optional('published', string),
  /** The name, or the names. */
  ...fields.optional('speaker', stringOrList),
  /** What sort of text it is, see `documentKinds`. */
  kind: fields.required('kind', string),
  /** Values of the fields that collections declare. */
  ...fields.optional('fields', mapOf(listOf(string))),
  /** BCP 47, `und` where not known. */
  language: fields.required('language', string),
}))
export type StoredDocument = Decoded<typeof storedDocumentDecoder>

const chunkDocumentDecoder = record((fields) => ({
  /** Its number, in the order of the archive. */
  number: fields.required('number', number),
  units: fields.required('units', number),
  entry: fields.required('entry', storedDocumentDecoder),
}))

const fieldFacetsDecoder = record((fields) => ({
  values: fields.required(
    'values',
    listOf(record((value) => ({ name: value.required('name', string), ...value.optional('forms', listOf(string)) }))),
  ),
  /** For each document the numbers of its values. */
  of: fields.required('of', listOf(listOf(number))),
}))
export type FieldFacets = Decoded<typeof fieldFacetsDecoder>

/**
 * What documents are counted and chosen by. For each field its values, with other written forms where the records have
 * any, and for each document the numbers of its values.
 */
export const facetsDecoder = record((fields) => ({
  fields: fields.required('fields', mapOf(fieldFacetsDecoder)),
  /**
   * For each document its date as far as it is known, `2019`, `2019-05`, `2019-05-14`, or the first and last such;
   * empty where the year is not known.
   */
  dates: fields.required('dates', listOf(string)),
}))
export type Facets = Decoded<typeof facetsDecoder>

/** For each document how many paragraphs are searched of it, and how many words it has, its headings' too. */
export const documentLengthsDecoder = record((fields) => ({
  paragraphs: fields.required('paragraphs', listOf(number)),
  words: fields.required('words', listOf(number)),
}))
export type DocumentLengths = Decoded<typeof documentLengthsDecoder>

/** Whose words units are, where they are not those of their document's speaker: voices, and of each the units that have it. */
export const voicesDecoder = record((fields) => ({
  voices: fields.required('voices', listOf(string)),
  units: fields.required('units', listOf(listOf(number))),
}))
export type Voices = Decoded<typeof voicesDecoder>

/**
 * A chunk: of each unit its id (empty for a title), its number (¶ of a paragraph, else 0) and its text; of each document
 * that begins or goes on in it its number, what is said of it, and how many of the units are its own. So the texts of
 * the best candidates are all that an answer has to read beside the index.
 */
export const textChunkDecoder = record((fields) => ({
  ids: fields.required('ids', listOf(string)),
  numbers: fields.required('numbers', listOf(number)),
  texts: fields.required('texts', listOf(string)),
  /** Whose words units are, by their places in the chunk, where they are not the document's speaker's. */
  ...fields.optional('voices', mapOf(string)),
  documents: fields.required('documents', listOf(chunkDocumentDecoder)),
}))
export type TextChunk = Decoded<typeof textChunkDecoder>

/** The file of the pieces of term pages with a number. */
export function termFile(file: number): string {
  return `terms-${file}.bin`
}

/** The file of the pieces of pairs with a number. */
export function bigramFile(file: number): string {
  return `pairs-${file}.bin`
}

/** The file of one common key. */
export function commonTermFile(number: number): string {
  return `common-${number}.bin`
}

/** The file of a chunk of texts. */
export function textFile(file: number): string {
  return `texts-${file}.bin`
}

/** The page that a key is on, unless it is a common one, among those of keys; and that of a pair among those of pairs. */
export function termPageOf(key: string, pages: number): number {
  return fnv1a(key) % pages
}
