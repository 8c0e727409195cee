import { deserialize, serialize } from 'node:v8'
import type { CountedWords, Writings } from './numbered-words.ts'

/** What was counted of one text: see `CountedText`. */
export interface TextWordCounts {
  words: number
  numbers: Uint32Array
  occurrences: Uint32Array
  paragraphs: Uint32Array
}

/** What was counted of one document, whose words have numbers of their own. */
export interface CountedDocument {
  vocabulary: CountedWords
  /** Of each voice. */
  texts: (TextWordCounts & { voice: string | undefined })[]
}

/** Counts as they are kept: lists of strings as one, and numbers, which are mostly small, in two bytes where these are enough. */
interface PackedCounts {
  lists: string[]
  vocabulary: Numbers[]
  texts: { voice: string | undefined; words: number; counts: Numbers[] }[]
}

type Numbers = Uint16Array | Uint32Array

/** Between the strings of a list; no word has it, since words end at spaces. */
const separator = '\n'
/** In place of a writing that the word itself is, or is with a capital first. */
const [asItIs, withCapital] = ['\u0001', '\u0002']
const none = ''

const ways = ['small', 'capital', 'other'] as const satisfies (keyof Writings)[]

/** What was counted, as bytes. */
export function packCounts({ vocabulary, texts }: CountedDocument): Uint8Array {
  const { words, writings, occurrences, bySelf, capitals } = vocabulary
  const written = ways.map((way) => words.map((word, number) => shortened(word, writings[number]?.[way])))
  const packed: PackedCounts = {
    lists: [words, ...written].map((list) => list.join(separator)),
    vocabulary: [occurrences, bySelf, capitals].map(smallest),
    texts: texts.map(({ voice, words: count, numbers, occurrences: own, paragraphs }) => ({
      voice,
      words: count,
      counts: [numbers, own, paragraphs].map(smallest),
    })),
  }
  return serialize(packed)
}

/** What `packCounts` made into bytes. */
export function unpackCounts(bytes: Uint8Array): CountedDocument {
  // Whoever keeps them has a checksum.
  const { lists, vocabulary, texts } = deserialize(bytes) as PackedCounts
  const [words = [], small = [], capital = [], other = []] = lists.map((list) => list.split(separator))
  const [occurrences, bySelf, capitals] = vocabulary.map(wide)
  // Of no words the list is empty, and not of one empty word.
  const known = occurrences?.length === 0 ? [] : words
  return {
    vocabulary: {
      words: known,
      writings: known.map((word, number) => ({
        small: restored(word, small[number]),
        capital: restored(word, capital[number]),
        other: restored(word, other[number]),
      })),
      occurrences: occurrences ?? new Uint32Array(),
      bySelf: bySelf ?? new Uint32Array(),
      capitals: capitals ?? new Uint32Array(),
    },
    texts: texts.map(({ voice, words: count, counts }) => {
      const [numbers, own, paragraphs] = counts.map(wide)
      return {
        voice,
        words: count,
        numbers: numbers ?? new Uint32Array(),
        occurrences: own ?? new Uint32Array(),
        paragraphs: paragraphs ?? new Uint32Array(),
      }
    }),
  }
}

function shortened(word: string, written: string | undefined): string {
  if (written === undefined) return none
  if (written === word) return asItIs
  return written === capitalised(word) ? withCapital : written
}

function restored(word: string, kept: string | undefined): string | undefined {
  if (kept === none) return undefined
  if (kept === asItIs) return word
  return kept === withCapital ? capitalised(word) : kept
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function smallest(numbers: Uint32Array): Numbers {
  return numbers.every((number) => number < 2 ** 16) ? Uint16Array.from(numbers) : numbers
}

function wide(numbers: Numbers): Uint32Array {
  return Uint32Array.from(numbers)
}
