import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { LoadError } from './errors.ts'
import type { OtherName } from './vocabulary-files.ts'

/** For each slot from the best on, the numbers of the units that have a term there, ascending. */
export type Slots = number[][]

/** A written word among those that lie under one key. */
export interface Form {
  /** Folded. */
  word: string
  /** The words of which it is a form: several where it is ambiguous. */
  lemmas: readonly string[]
}

/** A form of a word that lies under another key than the word: `went` of `go`. */
export interface DistantForm {
  lemma: string
  /** Where it lies. */
  key: string
  word: string
}

/** What is said of the words under one key. */
export interface GroupHead {
  /** The word of which most of them are forms; empty where that has no name, being a stem. */
  lemma: string
  forms: readonly Form[]
  distant: readonly DistantForm[]
  /** Of a name the other spellings. */
  others: readonly OtherName[]
}

/** The words that lie under one key, with where each stands. */
export interface TermGroup extends GroupHead {
  /** By written word; empty for one that stands nowhere or under another key, and is here for the words of which it is a form. */
  slots: ReadonlyMap<string, Slots>
}

/** What a page has: groups by their keys, and pairs of words with where they stand. */
export interface TermPage {
  groups: ReadonlyMap<string, TermGroup>
  pairs: ReadonlyMap<string, Slots>
}

/** A text as how many of its characters another begins with, and the rest. */
function writeLike(writer: ByteWriter, text: string, like: string): void {
  let shared = 0
  while (shared < text.length && text[shared] === like[shared]) shared += 1
  writer.number(shared)
  writer.text(text.slice(shared))
}

function readLike(reader: ByteReader, like: string): string {
  const shared = reader.number()
  return like.slice(0, shared) + reader.text()
}

export function writeSlots(writer: ByteWriter, slots: readonly ArrayLike<number>[]): void {
  writer.number(slots.length)
  for (const units of slots) writer.ascending(units)
}

function readSlots(reader: ByteReader): Slots {
  return Array.from({ length: reader.number() }, () => reader.ascending())
}

/** A pair in bytes: both words with a space between, and where it stands. */
export function writePair(writer: ByteWriter, pair: string, slots: readonly ArrayLike<number>[]): void {
  writer.text(pair)
  writeSlots(writer, slots)
}

/**
 * A group in bytes, but for where its forms stand, which follows in their order: key, lemma, forms, those under other
 * keys, other spellings. A page is groups and pairs, one after the other; a pair has a space.
 */
export function writeGroupHead(writer: ByteWriter, key: string, { lemma, forms, distant, others }: GroupHead): void {
  writer.text(key)
  writeLike(writer, lemma, key)
  // Most groups have neither of the two.
  writer.number(forms.length * 2 + Number(distant.length + others.length > 0))
  for (const { word, lemmas } of forms) {
    writeLike(writer, word, key)
    const usual = lemmas.length === 1 && lemmas[0] === lemma
    writer.number(usual ? 0 : lemmas.length)
    if (!usual) for (const one of lemmas) writeLike(writer, one, key)
  }
  if (distant.length + others.length === 0) return
  writer.number(distant.length)
  for (const form of distant) {
    writeLike(writer, form.lemma, lemma)
    writeLike(writer, form.word, key)
    writeLike(writer, form.key, form.word)
  }
  writer.number(others.length)
  for (const [other, shown] of others) {
    writer.text(other)
    writer.text(shown)
  }
}

function readGroup(reader: ByteReader, key: string): TermGroup {
  const lemma = readLike(reader, key)
  const header = reader.number()
  const forms = Array.from({ length: header >> 1 }, (): Form => {
    const word = readLike(reader, key)
    const count = reader.number()
    return { word, lemmas: count === 0 ? [lemma] : Array.from({ length: count }, () => readLike(reader, key)) }
  })
  const more = (header & 1) === 1
  const distant = Array.from({ length: more ? reader.number() : 0 }, (): DistantForm => {
    const of = readLike(reader, lemma)
    const word = readLike(reader, key)
    return { lemma: of, word, key: readLike(reader, word) }
  })
  const others = Array.from({ length: more ? reader.number() : 0 }, (): OtherName => [reader.text(), reader.text()])
  const slots = new Map(forms.map(({ word }) => [word, readSlots(reader)]))
  return { lemma, forms, distant, others, slots }
}

/** Reads a page. Throws `LoadError` where the bytes are something else. */
export function readTermPage(file: string, bytes: Uint8Array): TermPage {
  const reader = new ByteReader(bytes)
  const groups = new Map<string, TermGroup>()
  const pairs = new Map<string, Slots>()
  try {
    while (!reader.done) {
      const key = reader.text()
      if (key.includes(' ')) pairs.set(key, readSlots(reader))
      else groups.set(key, readGroup(reader, key))
    }
  } catch (cause) {
    throw new LoadError(`${file} of the search index is damaged: it has another form.`, { cause })
  }
  return { groups, pairs }
}
