import { fnv1a } from '#lib/text/fnv.ts'

/**
 * What the parsing of a source asked of the records, so that it can be said later of a record that was changed whether any answer would be
 * another (`changed-records.ts`). Of words and names there are hashes of 32 bits, ascending: two that have one are taken for one.
 */
export interface AskedOfRecords {
  /** Words of the texts in which names were looked for. */
  words: Uint32Array
  /** Names that were looked up, folded. */
  names: Uint32Array
  /** Words of the texts in which events were looked for, with numbers in figures. */
  eventWords: Uint32Array
  /** Stems of the texts in which terms of topics were looked for. */
  stems: Uint32Array
  /** The languages in which topics were looked for, */
  languages: string[]
  /** and those in which they were not, since no topic had terms in them. */
  languagesWithoutTerms: string[]
  /** Whether no names of speakers were looked for, since there were none. */
  hadNoSpeakers: boolean
}

/** Gathers what is asked. */
class Asking {
  readonly texts = new Set<string>()
  readonly names = new Set<string>()
  readonly eventWords = new Set<string>()
  readonly stems = new Set<string>()
  readonly languages = new Set<string>()
  readonly languagesWithoutTerms = new Set<string>()
  hadNoSpeakers = false

  asked(): AskedOfRecords {
    const words = new Set<string>()
    for (const text of this.texts) for (const word of wordsOfNames(text)) words.add(word)
    return {
      words: hashes(words),
      names: hashes(this.names),
      eventWords: hashes(this.eventWords),
      stems: hashes(this.stems),
      languages: [...this.languages],
      languagesWithoutTerms: [...this.languagesWithoutTerms],
      hadNoSpeakers: this.hadNoSpeakers,
    }
  }
}

/** Whoever gathers at this moment: parsing is done at one go. */
let asking: Asking | undefined

/** Calls `parse`, and gives what it gives with all that was asked of records meanwhile. */
export function withAsked<Parsed>(parse: () => Parsed): { parsed: Parsed; asked: AskedOfRecords } {
  const own = new Asking()
  const before = asking
  asking = own
  try {
    return { parsed: parse(), asked: own.asked() }
  } finally {
    asking = before
  }
}

/** Notes that names were looked for in a text. */
export function noteText(text: string): void {
  asking?.texts.add(text)
}

/** Notes that no names of speakers were looked for, since no record has one. */
export function noteNoSpeakers(): void {
  if (asking) asking.hadNoSpeakers = true
}

/** Notes that a name was looked up, folded. */
export function noteName(folded: string): void {
  asking?.names.add(folded)
}

/** Notes that events were looked for in a text, by its words with a space between. */
export function noteEventWords(key: string): void {
  if (asking) for (const word of key.split(' ')) asking.eventWords.add(word)
}

/** Notes that terms of topics in a language were looked for among stems. */
export function noteStems(language: string, stems: readonly string[]): void {
  asking?.languages.add(language)
  if (asking) for (const stem of stems) asking.stems.add(stem)
}

/** Notes that no topic had terms in the language of a text. */
export function noteNoTerms(language: string): void {
  asking?.languagesWithoutTerms.add(language)
}

/**
 * The words that a name must have in common with a text that it is found in, in one writing: case doesn't count, as in the patterns that
 * names are found by, nor do letters that differ by it alone (ß and ẞ).
 */
export function wordsOfNames(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase().toUpperCase().toLowerCase())
}

/** Whether a word is among hashes; it may be said to be where it isn't. */
export function isAmong(word: string, among: Uint32Array): boolean {
  const wanted = fnv1a(word) >>> 0
  let [low, high] = [0, among.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((among[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return among[low] === wanted
}

function hashes(words: ReadonlySet<string>): Uint32Array {
  return Uint32Array.from(words, (word) => fnv1a(word) >>> 0).sort()
}
