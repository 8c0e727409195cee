import * as z from 'zod/mini'
import { fnv1a } from './fnv.ts'

// Without this zod tries whether it may evaluate strings, which a page's Content-Security-Policy reports as an error.
z.config({ jitless: true })

/** Path of the index below `out/`. */
export const indexFolder = 'search/data'

/**
 * What lies there:
 * - `start.json`: which of everything else is valid. The only file that is not named by its content.
 * - `worker-<hash>.js`: the reader, as it runs in a browser.
 * - `<corpus>/root.bin`, `<corpus>/terms-<n>.bin`, `<corpus>/texts-<n>.bin`: JSON, deflated (RFC 1951), so that their
 *   size doesn't hang on what a host compresses. `<corpus>` is a hash over the bytes of them all.
 */
export const startFile = 'start.json'
export const rootFile = 'root.bin'

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
  /** Number of the first unit in each file of texts. */
  textPages: z.array(z.number()),
  documents: z.array(documentEntrySchema),
})
export type Root = z.infer<typeof rootSchema>

/**
 * A page of terms: by term, for each slot from the best on, the units as gaps (the first number itself, then the
 * differences).
 */
export const termPageSchema = z.record(z.string(), z.array(z.array(z.number())))
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
