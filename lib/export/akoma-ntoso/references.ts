import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { hasQuestioner, type Participants } from '#lib/export/participants.ts'
import type { TextSection } from '#lib/export/text-outline.ts'
import { element, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { slug } from '#lib/text/slug.ts'

/** The id of whoever asks questions and is not named. */
export const questionerId = 'questioner'
/** The id of a concept to which points what is nobody's who is known. */
export const unknownId = 'unknown'
/** The id of the publisher of the source. */
export const publisherId = 'publisher'
/** The id of the archive, which made the file. */
export const archiveId = 'archive'
/** The id of the place. */
export const venueId = 'venue'
const eventId = 'event'

/** The id of whoever speaks: of one by name, or of several who speak at once. */
export function speakingId(names: readonly string[]): string {
  return `voice-${names.map((name) => slug(name, 40)).join('_')}`
}

/** The id of the office of somebody who speaks. */
export function officeId(name: string): string {
  return `office-${slug(name, 40)}`
}

/** Names in the places where they are referred to; each as an item of the ontology that the format wants. */
export function referencesOf(
  document: ArchiveDocument,
  { participants, outline, context }: { participants: Participants; outline: TextSection; context: ExportContext },
): XmlElement {
  const { publisher, venue, event } = document
  const together = voicesIn(outline).filter((names) => names.length > 1)
  return element('references', { source: `#${archiveId}` }, [
    item('TLCOrganization', archiveId, context.archive.name),
    publisher !== undefined && item('TLCOrganization', publisherId, publisher),
    venue !== undefined && item('TLCLocation', venueId, venue),
    event !== undefined && item('TLCEvent', eventId, event),
    [...participants.values()].map(({ name, record }) =>
      item('TLCPerson', speakingId([name]), name, record?.same_as?.[0]),
    ),
    [...participants.values()].map(({ name, role }) => role !== undefined && item('TLCRole', officeId(name), role)),
    [...new Set(together.map((names) => names.join('; ')))].map((names) =>
      item('TLCOrganization', speakingId(names.split('; ')), names),
    ),
    hasQuestioner(document) && item('TLCRole', questionerId, english('export.questioner')),
    item('TLCConcept', unknownId, english('common.notKnown')),
  ])
}

function item(name: string, eId: string, showAs: string, href = `/ontology/${eId}`): XmlElement {
  return element(name, { eId, href, showAs })
}

/** Whom each part of a text is spoken by. */
function voicesIn({ parts, sections }: TextSection): (readonly string[])[] {
  return [...parts.flatMap(({ voice }) => (voice.of === 'speaker' ? [voice.names] : [])), ...sections.flatMap(voicesIn)]
}

/** Whether somebody speaks in a text, known or not. */
export function isSpoken({ parts, sections }: TextSection): boolean {
  return parts.some(({ voice }) => voice.of === 'speaker' || voice.of === 'questioner') || sections.some(isSpoken)
}
