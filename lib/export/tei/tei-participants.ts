import { defaultAttribution } from '#lib/domain/attribution.ts'
import type { SpeakerRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { hasQuestioner, type Participant, type Participants, questionerKey } from '#lib/export/participants.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { teiDate } from './tei-date.ts'
import { teiId } from './tei-id.ts'
import { responsibilityOf } from './tei-responsibility.ts'

/** Who speaks in a document; where nobody is known, that is said. */
export function teiParticipants(document: ArchiveDocument, participants: Participants): XmlElement {
  const asks = hasQuestioner(document)
  if (participants.size === 0 && !asks) {
    const isSpoken = defaultAttribution(document.kind, false) === undefined
    const words = isSpoken ? english('export.speakerNotKnown') : english('export.nobodySpeaks')
    return element('particDesc', {}, element('p', {}, words))
  }
  return element(
    'particDesc',
    {},
    element('listPerson', {}, [
      [...participants.values()].map((participant) => personOf(document, participant)),
      asks &&
        element(
          'personGrp',
          { 'xml:id': teiId(document.id, questionerKey), role: questionerKey },
          element('name', {}, english('export.questioner')),
        ),
    ]),
  )
}

function personOf(document: ArchiveDocument, { key, name, role, record }: Participant): XmlElement {
  const offices = role === undefined ? [] : [element('occupation', responsibilityOf(document, 'role'), role)]
  return element(
    'person',
    { 'xml:id': teiId(document.id, key) },
    nameElement(name),
    writtenName(document, name),
    offices,
    elsewhere(record),
  )
}

/** How the source writes a name, and which part of it is the family's, or was added to tell it from a namesake's. */
function writtenName({ namesAsWritten = [] }: ArchiveDocument, name: string): XmlContent {
  const known = namesAsWritten.find((one) => one.name === name)
  const part = (type: string, words: string | undefined) => words !== undefined && element('name', { type }, words)
  return known && [part('written', known.written), part('family', known.family), part('qualifier', known.qualifier)]
}

/** A speaker of a whole corpus: with every office that the record has, each as long as it is known to have been held. */
export function recordedPerson(id: string, record: SpeakerRecord): XmlElement {
  const offices = record.roles.map(({ title, from, to }) => {
    const bounds = { from: from && teiDate(from).when, to: to && teiDate(to).when }
    return element('occupation', bounds, title)
  })
  return element('person', { 'xml:id': id }, nameElement(record.name), offices, elsewhere(record))
}

/** In `persName` a comma would divide a family name from given names, which it does not in names of the archive. */
function nameElement(name: string): XmlElement {
  return element(name.includes(',') ? 'name' : 'persName', {}, name)
}

/** Addresses that identify the same person elsewhere. */
function elsewhere(record: SpeakerRecord | undefined): XmlContent {
  return (record?.same_as ?? []).map((address) => element('idno', { type: 'URI' }, address))
}
