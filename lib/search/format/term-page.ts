import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { LoadError } from './errors.ts'
import type { NameVariant } from './vocabulary-files.ts'

/** For each bucket from the best on, the numbers of the units that have a term there, ascending. */
export type BucketedPostings = number[][]

/** A written word among those that lie under one key. */
export interface WordForm {
  /** Folded. */
  word: string
  /** The words of which it is a form: several where it is ambiguous. */
  lemmas: readonly string[]
}

/** A form of a word that lies under another key than the word: `went` of `go`. */
export interface FormUnderOtherKey {
  lemma: string
  /** Where it lies. */
  key: string
  word: string
}

/** What is said of the words under one key. */
export interface LexicalEntry {
  /** The word of which most of them are forms; empty where that has no name, being a stem. */
  lemma: string
  forms: readonly WordForm[]
  elsewhere: readonly FormUnderOtherKey[]
  /** Of a name the other spellings. */
  nameVariants: readonly NameVariant[]
}

/** The words that lie under one key, with where each is. */
export interface TermGroup extends LexicalEntry {
  /** By written word; empty for one that is nowhere or under another key, and is here for the words of which it is a form. */
  postings: ReadonlyMap<string, BucketedPostings>
}

/** What a page of terms has: groups by their keys. */
export type TermPage = ReadonlyMap<string, TermGroup>

/** What a page of pairs has: by two words with a space between, where they are next to each other. */
export type BigramPage = ReadonlyMap<string, BucketedPostings>

/** A text as how many of its characters another begins with, and the rest. */
function writeFrontCoded(writer: ByteWriter, text: string, like: string): void {
  let shared = 0
  while (shared < text.length && text[shared] === like[shared]) shared += 1
  writer.number(shared)
  writer.text(text.slice(shared))
}

function readFrontCoded(reader: ByteReader, like: string): string {
  const shared = reader.number()
  return like.slice(0, shared) + reader.text()
}

/** The units of a word in bytes: for each bucket from the best on its units, ascending. */
export function writePostings(writer: ByteWriter, buckets: readonly ArrayLike<number>[]): void {
  writer.number(buckets.length)
  for (const units of buckets) writer.ascending(units)
}

function readPostings(reader: ByteReader): BucketedPostings {
  return Array.from({ length: reader.count() }, () => reader.ascending())
}

/** A pair in bytes: both words with a space between, and where it is. */
export function writeBigram(writer: ByteWriter, bigram: string, buckets: readonly ArrayLike<number>[]): void {
  writer.text(bigram)
  writePostings(writer, buckets)
}

/**
 * A group in bytes, but for where its forms are, which follows in their order: key, lemma, forms, those under other
 * keys, other spellings. A page is groups, one after the other.
 */
export function writeLexicalEntry(
  writer: ByteWriter,
  key: string,
  { lemma, forms, elsewhere, nameVariants }: LexicalEntry,
): void {
  writer.text(key)
  writeFrontCoded(writer, lemma, key)
  // Most groups have neither of the two.
  writer.number(forms.length * 2 + Number(elsewhere.length + nameVariants.length > 0))
  for (const { word, lemmas } of forms) {
    writeFrontCoded(writer, word, key)
    const usual = lemmas.length === 1 && lemmas[0] === lemma
    writer.number(usual ? 0 : lemmas.length)
    if (!usual) for (const one of lemmas) writeFrontCoded(writer, one, key)
  }
  if (elsewhere.length + nameVariants.length === 0) return
  writer.number(elsewhere.length)
  for (const form of elsewhere) {
    writeFrontCoded(writer, form.lemma, lemma)
    writeFrontCoded(writer, form.word, key)
    writeFrontCoded(writer, form.key, form.word)
  }
  writer.number(nameVariants.length)
  for (const [other, shown] of nameVariants) {
    writer.text(other)
    writer.text(shown)
  }
}

function readGroup(reader: ByteReader, key: string): TermGroup {
  const lemma = readFrontCoded(reader, key)
  const header = reader.number()
  const forms = Array.from({ length: reader.fitting(header >>> 1) }, (): WordForm => {
    const word = readFrontCoded(reader, key)
    const count = reader.count()
    return { word, lemmas: count === 0 ? [lemma] : Array.from({ length: count }, () => readFrontCoded(reader, key)) }
  })
  const more = (header & 1) === 1
  const elsewhere = Array.from({ length: more ? reader.count() : 0 }, (): FormUnderOtherKey => {
    const of = readFrontCoded(reader, lemma)
    const word = readFrontCoded(reader, key)
    return { lemma: of, word, key: readFrontCoded(reader, word) }
  })
  const nameVariants = Array.from(
    { length: more ? reader.count() : 0 },
    (): NameVariant => [reader.text(), reader.text()],
  )
  const postings = new Map(forms.map(({ word }) => [word, readPostings(reader)]))
  return { lemma, forms, elsewhere, nameVariants, postings }
}

/** Reads a page of terms. Throws `LoadError` where the bytes are something else. */
export function readTermPage(file: string, bytes: Uint8Array): TermPage {
  return readPage(file, bytes, readGroup)
}

/** Reads a page of pairs. Throws `LoadError` where the bytes are something else. */
export function readBigramPage(file: string, bytes: Uint8Array): BigramPage {
  return readPage(file, bytes, readPostings)
}

function readPage<Entry>(
  file: string,
  bytes: Uint8Array,
  readEntry: (reader: ByteReader, key: string) => Entry,
): Map<string, Entry> {
  const reader = new ByteReader(bytes)
  const entries = new Map<string, Entry>()
  try {
    while (!reader.done) {
      const key = reader.text()
      entries.set(key, readEntry(reader, key))
    }
  } catch (cause) {
    throw new LoadError(`${file} of the search index is damaged: its content is not what was expected.`, { cause })
  }
  return entries
}
