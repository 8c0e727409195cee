import { ArchiveFacts } from '#lib/quote/claims/archive-facts.ts'
import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import type { OpenedSite } from './site-connection.ts'

/** Everyone who speaks in an archive, with the forms of their names. Rejects with `LoadError`. */
export async function knownSpeakers({ engine }: OpenedSite): Promise<readonly KnownPerson[]> {
  const source = await engine.passageSource()
  return new ArchiveFacts(await source.facets()).speakers
}
