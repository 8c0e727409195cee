import { fnv1a } from '#lib/text/fnv.ts'
import { listOf, mapOf, number, pairOf, type Read, record, string, stringOrList } from './decoder.ts'
import { stripDiacritics } from './strip-diacritics.ts'

/**
 * What lies in the folder of the index:
 * - `start.json`: which of everything else is valid. The only file that is not named by its content.
 * - `worker-<hash>.js`: the reader, as it runs in a browser.
 * - `<corpus>/…`: below. `<corpus>` is a hash over the bytes of them all. All are deflated (RFC 1951), so that their size
 *   doesn't hang on what a host compresses; those of many pieces by piece (`packed-file.ts`).
 *   - `whole.bin`: in a small index the only file, with all others in it (`whole-file.ts`).
 *   - `root.bin`: what is needed to begin. JSON.
 *   - `places.bin`: which units are titles and headings, and so to which document a unit belongs. Bytes (`unit-table.ts`).
 *   - `terms-<n>.bin`: pieces that say where words stand, key by key; `common-<n>.bin`: those of one common key. Bytes
 *     (`term-page.ts`).
 *   - `texts-<n>.bin`: pieces of four consecutive units each, with what is said of their documents. JSON.
 *   - `facets.bin`: what documents are counted and chosen by. JSON.
 *   - `sizes.bin`: how long documents are, for what is counted through the years. JSON.
 *   - `voices.bin`: whose words units are that are not their document's speaker's. JSON.
 *   - `ids-<n>.bin`: pieces that say which unit has an identifier. JSON.
 *   - `words-<letter>.bin`, `rare-<letter>.bin`: the vocabulary. JSON.
 *   - `names-<n>.bin`: pieces of names in several spellings. JSON.
 */
export const unitTableFile = 'places.bin'
export const facetsFile = 'facets.bin'
/** All of the files below together, where they are small. */
export const wholeFile = 'whole.bin'
export const sizesFile = 'sizes.bin'
export const voicesFile = 'voices.bin'

/** Units in one piece of texts, and pieces in one file: hosts limit how many files there are. */
export const unitsPerWindow = 4
export const windowsPerFile = 24
export const termPagesPerFile = 8
export const namePagesPerFile = 32
const unitsPerIdPage = 256
export const idPagesPerFile = 32

const documentEntryShape = record((take) => ({
  id: take.need('id', string),
  /** Site path, with base path. */
  path: take.need('path', string),
  title: take.need('title', string),
  /** EDTF. */
  ...take.may('date', string),
  /** EDTF day of publication, where that is another. */
  ...take.may('published', string),
  /** The name, or the names. */
  ...take.may('speaker', stringOrList),
  /** What sort of text it is, see `documentKinds`. */
  kind: take.need('kind', string),
  /** BCP 47, `und` where not known. */
  language: take.need('language', string),
}))
export type DocumentEntry = Read<typeof documentEntryShape>

const windowDocumentShape = record((take) => ({
  /** Its number, in the order of the archive. */
  number: take.need('number', number),
  units: take.need('units', number),
  entry: take.need('entry', documentEntryShape),
}))

const facetFieldShape = record((take) => ({
  values: take.need(
    'values',
    listOf(record((taken) => ({ name: taken.need('name', string), ...taken.may('forms', listOf(string)) }))),
  ),
  /** For each document the numbers of its values. */
  of: take.need('of', listOf(listOf(number))),
}))
export type FieldFacets = Read<typeof facetFieldShape>

/**
 * What documents are counted and chosen by. For each field its values, with other written forms where the records have
 * any, and for each document the numbers of its values.
 */
export const facetsShape = record((take) => ({
  fields: take.need('fields', mapOf(facetFieldShape)),
  /**
   * For each document its date as far as it is known, `2019`, `2019-05`, `2019-05-14`, or the first and last such;
   * empty where the year is not known.
   */
  dates: take.need('dates', listOf(string)),
}))
export type Facets = Read<typeof facetsShape>

/** For each document how many paragraphs are searched of it, and how many words it has, its headings' too. */
export const sizesShape = record((take) => ({
  paragraphs: take.need('paragraphs', listOf(number)),
  words: take.need('words', listOf(number)),
}))
export type Sizes = Read<typeof sizesShape>

/** Whose words units are, where they are not those of their document's speaker: voices, and of each the units that have it. */
export const voicesShape = record((take) => ({
  voices: take.need('voices', listOf(string)),
  units: take.need('units', listOf(listOf(number))),
}))
export type Voices = Read<typeof voicesShape>

/** The number of the unit that has an identifier, a title's the document's. */
export const idPageShape = mapOf(number)

/** Another spelling of a name: its key, and how it is mostly written. */
const otherNameShape = pairOf(string, string)
export type OtherName = Read<typeof otherNameShape>

/** Names by what their spellings have in common (`phoneticKeyOf`), and by a term after `=` for those of the records. */
export const namePageShape = mapOf(listOf(otherNameShape))
export type NamePage = Read<typeof namePageShape>

/** Words as they are written, folded, joined by spaces, by name, with how often each stands in the archive. */
export const wordPageShape = record((take) => ({
  words: take.need('words', string),
  counts: take.need('counts', listOf(number)),
}))
export type WordPage = Read<typeof wordPageShape>

/**
 * A window: of each unit its id (empty for a title), its number (¶ of a paragraph, else 0) and its text; of each document
 * that begins or goes on in it its number, what is said of it, and how many of the units are its own. So the texts of
 * the best candidates are all that an answer has to read beside the index.
 */
export const windowShape = record((take) => ({
  ids: take.need('ids', listOf(string)),
  numbers: take.need('numbers', listOf(number)),
  texts: take.need('texts', listOf(string)),
  /** Whose words units are, by their places in the window, where they are not the document's speaker's. */
  ...take.may('voices', mapOf(string)),
  documents: take.need('documents', listOf(windowDocumentShape)),
}))
export type TextWindow = Read<typeof windowShape>

export function termFile(file: number): string {
  return `terms-${file}.bin`
}

export function commonTermFile(number: number): string {
  return `common-${number}.bin`
}

export function textFile(file: number): string {
  return `texts-${file}.bin`
}

export function wordPageFile(page: string): string {
  return `words-${page}.bin`
}

export function rarePageFile(page: string): string {
  return `rare-${page}.bin`
}

export function namesFile(file: number): string {
  return `names-${file}.bin`
}

export function idsFile(file: number): string {
  return `ids-${file}.bin`
}

/** Into how many pieces the identifiers of so many units are divided. */
export function idPagesOf(units: number): number {
  return Math.max(1, Math.ceil(units / unitsPerIdPage))
}

/** The page on which an identifier stands. */
export function idPageOf(id: string, pages: number): number {
  return fnv1a(id) % pages
}

/** The page that a word as it is written stands on: by its first letter, without marks. */
export function wordPageOf(word: string): string {
  return stripDiacritics(word).codePointAt(0)?.toString(16) ?? '0'
}

/** The page on which names of one phonetic key stand. */
export function namePageOf(phoneticKey: string, pages: number): number {
  return fnv1a(phoneticKey) % pages
}

/** The page that a term stands on, unless it is a common one. */
export function termPageOf(key: string, pages: number): number {
  return fnv1a(key) % pages
}
