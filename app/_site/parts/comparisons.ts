import type { NameGroup } from '#lib/archive/group-by-name.ts'
import { languagesDiffer } from '#lib/compare/languages.ts'
import type { ArchiveDocument, DocumentKind } from '#lib/domain/document.ts'
import type { Catalog } from './catalog.ts'

/** Two documents of one event, of which the first tells of the second. */
export interface EventComparison {
  event: NameGroup
  teller: ArchiveDocument
  told: ArchiveDocument
}

/** The pairs of documents that have a page beside each other. */
export interface Comparisons {
  ofEvents: readonly EventComparison[]
  /** By the ids of both, in either order. */
  between(one: string, other: string): EventComparison | undefined
}

/** Most pairs that have a page of their own, since hosts allow so many files; all others are compared in the browser. */
const mostPages = 60
/** Longest text that is shown whole on such a page, in UTF-16 units: with what it tells of, some 120 KB. */
const longestTeller = 20_000
/** Kinds of texts that have what was said, so that others tell of them. */
const saidKinds: ReadonlySet<DocumentKind> = new Set(['speech', 'address', 'statement'])

/**
 * The pairs of each event: what was said there, and each text that tells of it. What was said is the text of record, else the longest of
 * the speeches. Translations are none: words of two languages can't be compared.
 */
export function comparisonsOf({ groups }: Pick<Catalog, 'groups'>): Comparisons {
  const ofEvents = groups.events.flatMap(pairsOf).slice(0, mostPages)
  const byKey = new Map(ofEvents.map((pair) => [keyOf(pair.teller.id, pair.told.id), pair]))
  return { ofEvents, between: (one, other) => byKey.get(keyOf(one, other)) }
}

function keyOf(...ids: [string, string]): string {
  return ids.sort().join(' ')
}

function pairsOf(event: NameGroup): EventComparison[] {
  const readable = event.documents.filter(({ withdrawn }) => !withdrawn)
  const said = readable.filter(({ kind }) => saidKinds.has(kind))
  const told =
    said.find(({ textOfRecord }) => textOfRecord) ?? [...said].sort((one, other) => lengthOf(other) - lengthOf(one))[0]
  if (!told) return []
  return readable
    .filter((one) => one !== told && one.translationOf === undefined && !languagesDiffer(one.language, told.language))
    .filter((one) => lengthOf(one) <= Math.min(longestTeller, lengthOf(told)))
    .map((teller) => ({ event, teller, told }))
}

function lengthOf({ blocks }: ArchiveDocument): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'divider' ? 0 : block.text.length), 0)
}
