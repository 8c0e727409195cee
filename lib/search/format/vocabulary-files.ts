import { fnv1a } from '#lib/text/fnv.ts'
import { type Decoded, listOf, mapOf, number, pairOf, record, string } from './decoder.ts'
import { stripDiacritics } from './strip-diacritics.ts'

// What is read for words that are nowhere, or are not finished yet: apart, so that a browser gets it later.

/** Pieces of names in several spellings in one file. */
export const namePagesPerFile = 16

/** Another spelling of a name: its key, and how it is mostly written. */
const nameVariantDecoder = pairOf(string, string)
export type NameVariant = Decoded<typeof nameVariantDecoder>

/** Names by what their spellings have in common (`nameKeyOf`), and by a term after `=` for those of the records. */
export const namePageDecoder = mapOf(listOf(nameVariantDecoder))
export type NamePage = Decoded<typeof namePageDecoder>

/** Words as they are written, folded, joined by spaces, by name, with how often each is in the archive. */
export const wordPageDecoder = record((fields) => ({
  words: fields.required('words', string),
  counts: fields.required('counts', listOf(number)),
}))
export type WordPage = Decoded<typeof wordPageDecoder>

/** The file of the words of a page (`wordPageOf`). */
export function wordPageFile(page: string): string {
  return `words-${page}.bin`
}

/** The file of the rarer words of a page that has too many for one file. */
export function rarePageFile(page: string): string {
  return `rare-${page}.bin`
}

/** The file of the pages of names with a number. */
export function namesFile(file: number): string {
  return `names-${file}.bin`
}

/** The page that a word as it is written is on: by its first letter, without marks. */
export function wordPageOf(word: string): string {
  return stripDiacritics(word).codePointAt(0)?.toString(16) ?? '0'
}

/** The page on which names of one phonetic key are. */
export function namePageOf(phoneticKey: string, pages: number): number {
  return fnv1a(phoneticKey) % pages
}
