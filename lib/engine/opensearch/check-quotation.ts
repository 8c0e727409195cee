import { checkPastedIn } from '#lib/quote/answer/check-pasted.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { Batch } from './batch.ts'
import { CandidateUnits } from './candidate-units.ts'
import type { QueryDsl } from './client.ts'
import { EngineCandidates } from './engine-candidates.ts'
import { EngineFacts } from './engine-facts.ts'
import { EngineLookup } from './engine-lookup.ts'
import { type Session, sizeQueries } from './session.ts'

/**
 * Checks a quotation as `lib/quote` does over an index in files, against paragraphs that are read from the engine. Rejects with
 * `EngineError`, also where a part of the index is silent: what was said may be in it.
 */
export async function checkQuotation(session: Session, pasted: string): Promise<PastedCheck> {
  const units = new CandidateUnits(session)
  const counts = new Batch((queries: readonly QueryDsl[]) => units.count(queries))
  const lookup = new EngineLookup(session.lexicon, (query) => counts.get(query))
  const [paragraphs = 0, documents = 0] = await units.count(sizeQueries)
  const shared = { session, units, lookup, searched: { paragraphs, documents }, known: new Map() }
  const facts = new EngineFacts(session, units, await session.lexicon.values())
  return await checkPastedIn(pasted, { finder: new EngineCandidates(shared), facts })
}
