import { impactBucketOf, saturation } from '#lib/search/format/bm25.ts'
import { formTerm } from '#lib/search/format/encode.ts'
import { impactBucketCount } from '#lib/search/format/format-version.ts'
import type { BucketedPostings } from '#lib/search/format/term-page.ts'
import type { Numbers } from './gather-occurrences.ts'

/** Where the words of a document are: see `EncodedTexts`. */
export interface EncodedDocument {
  /** The number of its first unit. */
  first: number
  language: string
  /** The numbers of its words. */
  words: Uint32Array
  frequencies: Numbers
  places: Numbers
  occurrences: Numbers
}

/** A written word under its key, and for each bucket the units that have it. */
export interface TermPostings {
  key: string
  word: string
  buckets: BucketedPostings
}

/** A term, and how many units have it. */
interface CountedTerm {
  key: string
  word: string
  frequency: number
}

/** All terms of documents. */
export interface AllPostings {
  /** How many there are. */
  count: number
  /** One after the other, in the order in which they first occur. */
  terms: Iterable<TermPostings>
}

/**
 * Puts together where the words of documents are: for each term the units of all documents that have it, by their BM25 weight. Documents are
 * gone through twice, so that all units are in one list of the right length, six bytes for each word of each; then they are forgotten.
 *
 * @param termCounts how many terms each unit has
 * @param termOf the key and the writing of a word by its number, in a language; asked at once, for each in the order in which they first occur
 */
export function termPostings(
  documents: EncodedDocument[],
  termCounts: Uint32Array,
  averageLength: number,
  termOf: (number: number, language: string) => { key: string; word: string },
): AllPostings {
  const numbered = numberTerms(documents, termOf)
  return { count: numbered.terms.length, terms: weighedTerms(documents, numbered, termCounts, averageLength) }
}

function* weighedTerms(
  documents: EncodedDocument[],
  { terms, numbers }: NumberedTerms,
  termCounts: Uint32Array,
  averageLength: number,
): Generator<TermPostings> {
  const starts = new Uint32Array(terms.length + 1)
  for (const [term, { frequency }] of terms.entries()) starts[term + 1] = (starts[term] ?? 0) + frequency
  const units = new Uint32Array(starts.at(-1) ?? 0)
  const times = new Uint16Array(units.length)
  const ends = starts.slice()
  for (const { first, language, words, frequencies, places, occurrences } of documents) {
    const known = numbers.get(language)
    let at = 0
    for (let index = 0; index < words.length; index++) {
      const term = known?.[words[index] ?? 0] ?? 0
      for (const last = at + (frequencies[index] ?? 0); at < last; at++) {
        const end = ends[term] ?? 0
        units[end] = first + (places[at] ?? 0)
        times[end] = occurrences[at] ?? 0
        ends[term] = end + 1
      }
    }
  }
  documents.length = 0
  for (const [term, { key, word }] of terms.entries()) {
    const buckets: BucketedPostings = []
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const unit = units[at] ?? 0
      const weight = saturation(times[at] ?? 0, termCounts[unit] ?? 0, averageLength)
      const bucket = impactBucketOf(weight, impactBucketCount)
      while (buckets.length <= bucket) buckets.push([])
      buckets[bucket]?.push(unit)
    }
    yield { key, word, buckets }
  }
}

/** The terms of documents, with how many units have each, and for each language the numbers of terms by those of words. */
interface NumberedTerms {
  terms: CountedTerm[]
  numbers: ReadonlyMap<string, readonly number[]>
}

function numberTerms(
  documents: readonly EncodedDocument[],
  termOf: (number: number, language: string) => { key: string; word: string },
): NumberedTerms {
  const terms: CountedTerm[] = []
  const byName = new Map<string, number>()
  const numbers = new Map<string, number[]>()
  for (const { language, words, frequencies } of documents) {
    const known = numbers.get(language) ?? []
    numbers.set(language, known)
    for (const [index, number] of words.entries()) {
      const frequency = frequencies[index] ?? 0
      if (frequency === 0) continue
      let term = known[number]
      if (term === undefined) {
        const { key, word } = termOf(number, language)
        const name = formTerm(key, word)
        term = byName.get(name) ?? terms.push({ key, word, frequency: 0 }) - 1
        byName.set(name, term)
        known[number] = term
      }
      const counted = terms[term]
      if (counted) counted.frequency += frequency
    }
  }
  return { terms, numbers }
}
