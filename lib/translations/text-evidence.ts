import { comparedText } from '#lib/compare/compared-text.ts'
import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { areSameName, evidenceOf, type TranslationEvidence } from '#lib/quote/translations/evidence.ts'
import { romanise } from '#lib/search/format/phonetic-key.ts'
import { readFigures } from '#lib/text/figures/read-figures.ts'
import { fold } from '#lib/text/fold.ts'
import { baseLanguage } from './candidate-pairs.ts'

/** What of a text stays in a translation. */
export interface TextEvidence {
  /** Of its paragraphs, in their order. */
  paragraphs: readonly TranslationEvidence[]
  /** Letters and signs without spaces, as many as the same would have in English. */
  length: number
  /** Amounts with their units, each once: `350000000 tenge`. */
  amounts: ReadonlySet<string>
  /** Ids of the authority records (persons, places, events) that it names, in whatever script. */
  records: ReadonlySet<string>
}

/** How many signs a text in such a language has for each that it has in English; all other languages have about as many. */
const density: Readonly<Record<string, number>> = { zh: 0.3, ja: 0.45, ko: 0.5 }
/** Fewest letters of a name by which it is looked for: shorter ones are words, too. */
const fewestLetters = 4

/** Reads a document. `records` are those of persons, places and events that a text may name. */
export function textEvidence(document: ArchiveDocument, records: readonly NamedRecord[]): TextEvidence {
  const language = baseLanguage(document.language ?? '')
  const texts = comparedText(document).paragraphs.map(({ text }) => text)
  const paragraphs = texts.map((text) => evidenceOf(text, language))
  const names = new Set(paragraphs.flatMap((one) => [...one.names]))
  return {
    paragraphs,
    length: paragraphs.reduce((sum, { length }) => sum + length, 0) / (density[language] ?? 1),
    amounts: new Set(texts.flatMap((text) => amountsOf(text, language))),
    records: new Set(records.filter((record) => isNamed(record, names)).map(({ id }) => id)),
  }
}

function amountsOf(text: string, language: string): string[] {
  return readFigures(text, language).flatMap(({ value, unit }) =>
    value === undefined || unit.kind === 'count' ? [] : [`${value} ${unit.id}`],
  )
}

/** A record, by the words of each of its names that are written with capitals, romanised. */
export interface NamedRecord {
  id: string
  names: readonly (readonly string[])[]
}

/** Reads what records of persons, places and events are called. */
export function namedRecords(records: readonly AuthorityRecord[]): NamedRecord[] {
  return records.map(({ id, name, forms }) => ({
    id,
    names: [name, ...forms].map(namesIn).filter((words) => words.length > 0),
  }))
}

function namesIn(form: string): string[] {
  const words = form.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []
  return words.map((word) => romanise(fold(word))).filter((word) => word.length >= fewestLetters)
}

function isNamed({ names }: NamedRecord, written: ReadonlySet<string>): boolean {
  return names.some((words) =>
    words.every((word) => written.has(word) || [...written].some((other) => areSameName(word, other))),
  )
}
