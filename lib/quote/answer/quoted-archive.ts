import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import { ArchiveFacts, type DocumentFacts } from '#lib/quote/claims/archive-facts.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'

/** An archive that quotations are checked against, wherever it lies. */
export interface QuotedArchive {
  finder: Candidates
  facts: DocumentFacts
}

/** The archive of an index in files, for one check. Rejects with `LoadError`. */
export async function indexedArchive(source: PassageSource): Promise<QuotedArchive> {
  const facts = new ArchiveFacts(await source.facets())
  return { finder: new CandidateFinder(source, (condition, document) => facts.meets(condition, document)), facts }
}
