import type { CandidateParagraph } from '#lib/quote/candidates/candidate-finder.ts'
import { windowOf } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import { locatePassage, type PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import { evidenceOf } from './evidence.ts'
import { pairParagraphs } from './pair-paragraphs.ts'

/** The same text in another language: the document, and the passage where it is sure which corresponds. */
export interface PairedDocument {
  document: HitDocument
  place?: PassageLocation
}

/**
 * What an archive has of a place in other languages: each document, and the paragraphs that correspond to that of the
 * place. Rejects with `LoadError`.
 *
 * @param others numbers of the documents that may be translations (`ArchiveFacts.translationsOf`)
 */
export async function pairedPassages(
  place: PassageLocation,
  others: readonly number[],
  finder: Candidates,
): Promise<PairedDocument[]> {
  const own = await finder.paragraphsOf(finder.documentOf(place.unit))
  const at = own.findIndex(({ unit }) => unit === place.unit)
  const found = await Promise.all(others.map(async (other) => pairedWith(own, at, await finder.paragraphsOf(other))))
  return found.filter((one) => one !== undefined)
}

function pairedWith(
  own: readonly CandidateParagraph[],
  at: number,
  others: readonly CandidateParagraph[],
): PairedDocument | undefined {
  const [first] = others
  if (!first) return undefined
  const { document } = first
  const evidence = (all: readonly CandidateParagraph[]) =>
    all.map(({ text, document: { language } }) => evidenceOf(text, language))
  const span = pairParagraphs(evidence(own), evidence(others))[at]
  if (!span) return { document }
  const candidate = windowOf(others.slice(span.from, span.to), [])
  return { document, place: locatePassage(candidate, 0, candidate.text.length) }
}
