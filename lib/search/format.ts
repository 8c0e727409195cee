import { fnv1a } from '#lib/text/fnv.ts'
import { plainLetters } from './plain-letters.ts'
import { count, listOf, mapOf, pairOf, type Read, record, text, textOrList, truth } from './shape.ts'

/**
 * What lies in the folder of the index:
 * - `start.json`: which of everything else is valid. The only file that is not named by its content.
 * - `worker-<hash>.js`: the reader, as it runs in a browser.
 * - `<corpus>/…`: below. `<corpus>` is a hash over the bytes of them all. All are deflated (RFC 1951), so that their size
 *   doesn't hang on what a host compresses; those of many pieces by piece (`sections.ts`).
 *   - `whole.bin`: in a small index the only file, with all others in it (`whole-file.ts`).
 *   - `root.bin`: what is needed to begin. JSON.
 *   - `places.bin`: which units are titles and headings, and so to which document a unit belongs. Bytes (`places.ts`).
 *   - `terms-<n>.bin`: pieces that say where terms stand; `common-<n>.bin`: where one common term stands. Bytes
 *     (`term-page.ts`).
 *   - `texts-<n>.bin`: pieces of four consecutive units each, with what is said of their documents. JSON.
 *   - `facets.bin`: what documents are counted and chosen by. JSON.
 *   - `sizes.bin`: how long documents are, for what is counted through the years. JSON.
 *   - `words-<letter>.bin`, `rare-<letter>.bin`: the vocabulary. JSON.
 *   - `names-<n>.bin`: pieces of names in several spellings. JSON.
 */
export const startFile = 'start.json'
export const rootFile = 'root.bin'
export const placesFile = 'places.bin'
export const facetsFile = 'facets.bin'
/** All of the files below together, where they are small. */
export const wholeFile = 'whole.bin'
export const sizesFile = 'sizes.bin'

/** Units in one piece of texts, and pieces in one file: hosts limit how many files there are. */
export const unitsPerWindow = 4
export const windowsPerFile = 24
export const termPagesPerFile = 8
export const namePagesPerFile = 32

export const startShape = record((take) => ({
  format: take.need('format', count),
  fingerprint: take.need('fingerprint', text),
  /** Folder of the files, and the hash that names this state of the archive. */
  corpus: take.need('corpus', text),
  /** Whether there are Cyrillic words, so that the worker has their stemmers. */
  ...take.may('cyrillic', truth),
  /** Whether all files lie in one. */
  ...take.may('whole', truth),
  /** File name of the script of the worker; absent in an index made without one. */
  ...take.may('worker', text),
}))
export type Start = Read<typeof startShape>

const documentEntryShape = record((take) => ({
  id: take.need('id', text),
  /** Site path, with base path. */
  path: take.need('path', text),
  title: take.need('title', text),
  /** EDTF. */
  ...take.may('date', text),
  /** EDTF day of publication, where that is another. */
  ...take.may('published', text),
  /** The name, or the names. */
  ...take.may('speaker', textOrList),
  /** What sort of text it is, see `documentKinds`. */
  kind: take.need('kind', text),
  /** BCP 47, `und` where not known. */
  language: take.need('language', text),
}))
export type DocumentEntry = Read<typeof documentEntryShape>

const windowDocumentShape = record((take) => ({
  /** Its number, in the order of the archive. */
  number: take.need('number', count),
  units: take.need('units', count),
  entry: take.need('entry', documentEntryShape),
}))

export const rootShape = record((take) => ({
  /** Where the site stands, without the base path, where that is known: `https://example.org`. */
  ...take.may('origin', text),
  /** What query words are encoded for: the languages of the documents. */
  languages: take.need('languages', listOf(text)),
  /** How many units there are: titles, headings and paragraphs. They are numbered from 0 in the order of the documents. */
  units: take.need('units', count),
  /** How many of them are paragraphs, and how many documents there are. */
  paragraphs: take.need('paragraphs', count),
  documents: take.need('documents', count),
  /** Mean length of a unit in terms. */
  averageLength: take.need('averageLength', count),
  /** Into how many pieces the terms are divided, by hash, those of `common` left aside. */
  termPages: take.need('termPages', count),
  /** Terms that have a file of their own, each on a line, in the order of these, and of each about how many units have it. */
  common: take.need('common', text),
  levels: take.need('levels', listOf(count)),
  /** Into how many pieces the names are divided, by hash. */
  namePages: take.need('namePages', count),
  /** Names of the files of words, and of those of rarer words that some have beside them. */
  wordPages: take.need('wordPages', listOf(text)),
  rarePages: take.need('rarePages', listOf(text)),
}))
export type Root = Read<typeof rootShape>

const facetFieldShape = record((take) => ({
  values: take.need(
    'values',
    listOf(record((taken) => ({ name: taken.need('name', text), ...taken.may('forms', listOf(text)) }))),
  ),
  /** For each document the numbers of its values. */
  of: take.need('of', listOf(listOf(count))),
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
  dates: take.need('dates', listOf(text)),
}))
export type Facets = Read<typeof facetsShape>

/** For each document how many paragraphs are searched of it, and how many words it has, its headings' too. */
export const sizesShape = record((take) => ({
  paragraphs: take.need('paragraphs', listOf(count)),
  words: take.need('words', listOf(count)),
}))
export type Sizes = Read<typeof sizesShape>

/** Another spelling of a name: its term, and how it is mostly written. */
const otherNameShape = pairOf(text, text)
export type OtherName = Read<typeof otherNameShape>

/** Names by what their spellings have in common (`skeletonOf`), and by a term after `=` for those of the records. */
export const namePageShape = mapOf(listOf(otherNameShape))
export type NamePage = Read<typeof namePageShape>

/** Words as they are written, folded, joined by spaces, by name, with how often each stands in the archive. */
export const wordPageShape = record((take) => ({
  words: take.need('words', text),
  counts: take.need('counts', listOf(count)),
}))
export type WordPage = Read<typeof wordPageShape>

/**
 * A window: of each unit its id (empty for a title), its number (¶ of a paragraph, else 0) and its text; of each document
 * that begins or goes on in it its number, what is said of it, and how many of the units are its own. So the texts of
 * the best candidates are all that an answer has to read beside the index.
 */
export const windowShape = record((take) => ({
  ids: take.need('ids', listOf(text)),
  numbers: take.need('numbers', listOf(count)),
  texts: take.need('texts', listOf(text)),
  /** Whose words units are, by their places in the window, where they are not the document's speaker's. */
  ...take.may('voices', mapOf(text)),
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

/** The page that a word as it is written stands on: by its first letter, without marks. */
export function wordPageOf(word: string): string {
  return plainLetters(word).codePointAt(0)?.toString(16) ?? '0'
}

/** The page on which names of a skeleton stand. */
export function namePageOf(skeleton: string, pages: number): number {
  return fnv1a(skeleton) % pages
}

/** The page that a term stands on, unless it is a common one. */
export function termPageOf(term: string, pages: number): number {
  return fnv1a(term) % pages
}
