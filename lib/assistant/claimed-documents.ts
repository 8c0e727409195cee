import { z } from 'zod'
import { english } from '#lib/i18n/english.ts'
import { ArchiveFacts } from '#lib/quote/claims/archive-facts.ts'
import { matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { ClaimedDate } from '#lib/quote/reading/claimed-dates.ts'
import type { OpenedSite } from './site-connection.ts'

/** What an archive has at all of a claimed speaker and time: where it has nothing, an absence says nothing. */
export const claimedDocuments = z.object({
  speakers: z.array(z.string()).describe('Who of the archive may be meant by the claimed name; empty where nobody is.'),
  bySpeaker: z.int().nullable().describe('Documents in which they speak; null where no speaker was claimed.'),
  inTime: z.int().nullable().describe('Documents that are surely of the claimed time; null where no date was claimed.'),
  both: z.int().nullable().describe('Documents that are both; null where not both were claimed.'),
})

/** The type of `claimedDocuments`. */
export type ClaimedDocuments = z.output<typeof claimedDocuments>

/** What an archive has of a claimed speaker and time. Rejects with `LoadError`. */
export async function claimedDocumentsOf(
  { engine }: OpenedSite,
  speaker: string | undefined,
  date: ClaimedDate | undefined,
): Promise<ClaimedDocuments> {
  const source = await engine.passageSource()
  const facets = await source.facets()
  const facts = new ArchiveFacts(facets)
  const speakers = speaker === undefined ? [] : matchPersons(speaker, facts.speakers)
  const documents = [...facets.dates.keys()]
  const own = speakers.length === 0 ? [] : documents.filter((document) => facts.isSpokenBy(speakers, document))
  const then = date ? documents.filter((document) => facts.isDatedWithin(date, document)) : []
  const isThen = new Set(then)
  return {
    speakers,
    bySpeaker: speaker === undefined ? null : own.length,
    inTime: date ? then.length : null,
    both: speaker !== undefined && date ? own.filter((document) => isThen.has(document)).length : null,
  }
}

const say = english

/** The same in words. */
export function claimedDocumentsWords({ speakers, bySpeaker, inTime, both }: ClaimedDocuments): string {
  const parts = [
    bySpeaker === null
      ? undefined
      : speakers.length === 0
        ? 'nothing by anybody of the claimed name'
        : `${say('counts.documents', { count: bySpeaker })} by ${speakers.join(' or ')}`,
    inTime === null ? undefined : `${say('counts.documents', { count: inTime })} of the claimed time`,
    both === null ? undefined : `${say('counts.documents', { count: both })} by that speaker of that time`,
  ].filter((part) => part !== undefined)
  return `The archive has ${parts.join(', ')}.`
}
