import * as z from 'zod/mini'
import { fnv1a } from './fnv.ts'
import { plainLetters } from './plain-letters.ts'

// Without this zod tries whether it may evaluate strings, which a page's Content-Security-Policy reports as an error.
z.config({ jitless: true })

/**
 * What lies there:
 * - `start.json`: which of everything else is valid. The only file that is not named by its content.
 * - `worker-<hash>.js`: the reader, as it runs in a browser.
 * - `<corpus>/root.bin`, `<corpus>/facets.bin`, `<corpus>/terms-<n>.bin`, `<corpus>/texts-<n>.bin`,
 *   `<corpus>/words-<letter>.bin`, `<corpus>/names-<n>.bin`: JSON, deflated (RFC 1951), so that their
 *   size doesn't hang on what a host compresses. `<corpus>` is a hash over the bytes of them all.
 */
export const startFile = 'start.json'
export const rootFile = 'root.bin'
export const facetsFile = 'facets.bin'

export const startSchema = z.object({
  format: z.number(),
  fingerprint: z.string(),
  /** Folder of the files, and the hash that names this state of the archive. */
  corpus: z.string(),
  /** File name of the script of the worker; absent in an index made without one. */
  worker: z.optional(z.string()),
})
export type Start = z.infer<typeof startSchema>

const documentEntrySchema = z.object({
  id: z.string(),
  /** Site path, with base path. */
  path: z.string(),
  title: z.string(),
  /** EDTF. */
  date: z.optional(z.string()),
  speaker: z.optional(z.string()),
  /** BCP 47, `und` where not known. */
  language: z.string(),
  /** Number of its first unit. The units of a document follow each other. */
  first: z.number(),
})
export type DocumentEntry = z.infer<typeof documentEntrySchema>

export const rootSchema = z.object({
  /** Where the site stands, without the base path, where that is known: `https://example.org`. */
  origin: z.optional(z.string()),
  /** What query words are encoded for: the languages of the documents. */
  languages: z.array(z.string()),
  /** How many units there are: paragraphs and headings. They are numbered from 0 in the order of the documents. */
  units: z.number(),
  /** Numbers of the units that are headings. */
  headings: z.array(z.number()),
  /** Mean length of a unit in terms. */
  averageLength: z.number(),
  /** Into how many files the terms are divided, by hash. */
  termPages: z.number(),
  /** Into how many files the names are divided, by hash. */
  namePages: z.number(),
  /** Names of the files of words. */
  wordPages: z.array(z.string()),
  /** Number of the first unit in each file of texts. */
  textPages: z.array(z.number()),
  documents: z.array(documentEntrySchema),
})
export type Root = z.infer<typeof rootSchema>

/**
 * What documents are counted and chosen by. For each field its values, with other written forms where the records have
 * any, and for each document the numbers of its values.
 */
export const facetsSchema = z.object({
  fields: z.record(
    z.string(),
    z.object({
      values: z.array(z.object({ name: z.string(), forms: z.optional(z.array(z.string())) })),
      of: z.array(z.array(z.number())),
    }),
  ),
  /** For each document its date as far as it is known, `2019`, `2019-05`, `2019-05-14`, or the first and last such; empty where the year is not known. */
  dates: z.array(z.string()),
})
export type Facets = z.infer<typeof facetsSchema>

/** Another spelling of a name: its term, and how it is mostly written. */
const otherNameSchema = z.tuple([z.string(), z.string()])
export type OtherName = z.infer<typeof otherNameSchema>

/** Names by what their spellings have in common (`skeletonOf`), and by a term after `=` for those of the records. */
export const namePageSchema = z.record(z.string(), z.array(otherNameSchema))
export type NamePage = z.infer<typeof namePageSchema>

/** Words as they are written, folded, joined by spaces, by name, with how often each stands in the archive. */
export const wordPageSchema = z.object({ words: z.string(), counts: z.array(z.number()) })
export type WordPage = z.infer<typeof wordPageSchema>

/**
 * A page of terms: by term, for each slot from the best on, the units as gaps (the first number itself, then the
 * differences).
 */
export const termPageSchema = z.object({
  slots: z.record(z.string(), z.array(z.array(z.number()))),
  /** For names, their other spellings. */
  others: z.record(z.string(), z.array(otherNameSchema)),
})
export type TermPage = z.infer<typeof termPageSchema>

/** A page of texts: id, number (¶ of a paragraph; 0 for a heading) and text of the units in it. */
export const textPageSchema = z.array(z.tuple([z.string(), z.number(), z.string()]))
export type TextPage = z.infer<typeof textPageSchema>

export function termPageFile(page: number): string {
  return `terms-${page}.bin`
}

export function textPageFile(page: number): string {
  return `texts-${page}.bin`
}

export function wordPageFile(page: string): string {
  return `words-${page}.bin`
}

export function namePageFile(page: number): string {
  return `names-${page}.bin`
}

/** The page that a word as it is written stands on: by its first letter, without marks. */
export function wordPageOf(word: string): string {
  return plainLetters(word).codePointAt(0)?.toString(16) ?? '0'
}

/** The page on which names of a skeleton stand. */
export function namePageOf(skeleton: string, pages: number): number {
  return fnv1a(skeleton) % pages
}

/** The page that a term stands on. */
export function termPageOf(term: string, pages: number): number {
  return fnv1a(term) % pages
}

/** Ascending numbers as gaps, and back. */
export function toGaps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

export function fromGaps(gaps: readonly number[]): number[] {
  let sum = 0
  return gaps.map((gap) => {
    sum += gap
    return sum
  })
}
