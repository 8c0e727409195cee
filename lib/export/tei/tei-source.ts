import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Participants } from '#lib/export/participants.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { exportMessages } from '#lib/site/export-messages.ts'
import { teiDate } from './tei-date.ts'
import { teiId } from './tei-id.ts'

/** What a speaker is called in the list of roles of the Library of Congress (MARC relators). */
const speakerRelator = 'http://id.loc.gov/vocabulary/relators/spk'

/** What a document was made from: whose words, published by whom and when, at which address, in which bytes. */
export function teiSource(document: ArchiveDocument, participants: Participants): XmlElement {
  const { title, publisher, byline, url, source, published, date, basis, translationOf } = document
  const ofPublication = basis.date?.of === 'publication' ? date : published
  return element(
    'sourceDesc',
    {},
    element('bibl', {}, [
      element('title', {}, title),
      byline !== undefined && element('author', {}, byline),
      [...participants.values()]
        .filter(({ isSpeaker }) => isSpeaker)
        .map(({ name, key }) => spokenBy(document, name, key)),
      translationOf !== undefined && element('relatedItem', { type: 'original', target: `#${translationOf}` }),
      publisher !== undefined && element('publisher', {}, publisher),
      ofPublication !== undefined && element('date', { type: 'publication', ...teiDate(ofPublication) }, ofPublication),
      url !== undefined && element('idno', { type: 'URI' }, url),
      element('idno', { type: 'file' }, source.file),
      element('idno', { type: 'SHA-256' }, source.sha256),
      element('note', { type: 'place-in-source' }, exportMessages.lines(...source.lines)),
      source.retrieved !== undefined &&
        element('note', { type: 'retrieved' }, exportMessages.retrieved(source.retrieved)),
      source.absent && element('note', { type: 'absent' }, exportMessages.sourceAbsent),
    ]),
  )
}

function spokenBy(document: ArchiveDocument, name: string, key: string): XmlContent {
  return element(
    'respStmt',
    {},
    element('resp', { ref: speakerRelator }, exportMessages.speaker),
    element('name', { type: 'person', ref: `#${teiId(document.id, key)}` }, name),
  )
}
