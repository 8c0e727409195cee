import type { Passage, Passages } from '#lib/quote/candidates/candidate-finder.ts'
import { stretchOf } from '#lib/quote/candidates/candidate-window.ts'
import { type Place, placeOf } from '#lib/quote/candidates/passage-location.ts'
import type { FoundDocument } from '#lib/search/rank/hit.ts'
import { evidenceOf } from './evidence.ts'
import { pairParagraphs } from './pair-paragraphs.ts'

/** The same in another language: the document, and the passage where it is sure which it is. */
export interface Paired {
  document: FoundDocument
  place?: Place
}

/**
 * What an archive has of a place in other languages: the paragraphs that are that of the place. Rejects with `LoadError`.
 *
 * @param others numbers of the documents that may be the same in other languages (`ArchiveFacts.inOtherLanguages`)
 */
export async function pairedPassages(place: Place, others: readonly number[], passages: Passages): Promise<Paired[]> {
  const own = await passages.ofDocument(passages.documentOf(place.unit))
  const at = own.findIndex(({ unit }) => unit === place.unit)
  const found = await Promise.all(others.map(async (other) => pairedWith(own, at, await passages.ofDocument(other))))
  return found.filter((one) => one !== undefined)
}

function pairedWith(own: readonly Passage[], at: number, others: readonly Passage[]): Paired | undefined {
  const [first] = others
  if (!first) return undefined
  const { document } = first
  const evidence = (all: readonly Passage[]) =>
    all.map(({ text, document: { language } }) => evidenceOf(text, language))
  const span = pairParagraphs(evidence(own), evidence(others))[at]
  if (!span) return { document }
  const stretch = stretchOf(others.slice(span.from, span.to), [])
  return { document, place: placeOf(stretch, 0, stretch.text.length) }
}
