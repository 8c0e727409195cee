import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Participants } from '#lib/export/participants.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { lineRange } from '#lib/site/line-range.ts'
import { filedDateElement, teiDate } from './tei-date.ts'
import { teiId } from './tei-id.ts'
import { responsibilityOf } from './tei-responsibility.ts'

/** What a speaker is called in the list of roles of the Library of Congress (MARC relators). */
const speakerRelator = 'http://id.loc.gov/vocabulary/relators/spk'

/** What a document was made from: whose words, published by whom and when, at which address, in which bytes. */
export function teiSource(document: ArchiveDocument, participants: Participants): XmlElement {
  const { title, publisher, byline, url, source, translationOf } = document
  return element(
    'sourceDesc',
    {},
    element('bibl', {}, [
      element('title', {}, title),
      byline !== undefined && element('author', responsibilityOf(document, 'byline'), byline),
      [...participants.values()]
        .filter(({ isSpeaker }) => isSpeaker)
        .map(({ name, key }) => spokenBy(document, name, key)),
      sharedRoles(document),
      translationOf !== undefined &&
        element('relatedItem', {
          type: 'original',
          target: `#${translationOf}`,
          ...responsibilityOf(document, 'translationOf'),
        }),
      publisher !== undefined && element('publisher', responsibilityOf(document, 'publisher'), publisher),
      datesOfPublication(document),
      url !== undefined && element('idno', { type: 'URI', ...responsibilityOf(document, 'url') }, url),
      element('idno', { type: 'file' }, source.file),
      element('idno', { type: 'SHA-256' }, source.sha256),
      element('note', { type: 'place-in-source' }, lineRange(english, ...source.lines)),
      source.retrieved !== undefined &&
        element('note', { type: 'retrieved' }, english('export.retrieved', { moment: source.retrieved })),
      source.absent && element('note', { type: 'absent' }, english('export.sourceAbsent')),
    ]),
  )
}

function spokenBy(document: ArchiveDocument, name: string, key: string): XmlContent {
  return element(
    'respStmt',
    {},
    element('resp', { ref: speakerRelator }, english('export.speaker')),
    element(
      'name',
      { type: 'person', ref: `#${teiId(document.id, key)}`, ...responsibilityOf(document, 'speaker') },
      name,
    ),
  )
}

/** An office that is nobody's alone: that of several speakers, or of one who is not named. */
function sharedRoles(document: ArchiveDocument): XmlContent {
  const { role = [], speaker } = document
  const isSomebodys = speaker !== undefined && Array.isArray(role) === Array.isArray(speaker)
  if (isSomebodys) return undefined
  return [role].flat().map((one) => element('note', { type: 'role', ...responsibilityOf(document, 'role') }, one))
}

/**
 * The date of publication that the document is filed under, and its day of publication. Where both are there, the latter says
 * which it is.
 */
function datesOfPublication(document: ArchiveDocument): XmlContent {
  const { published, date, basis } = document
  const filed = basis.date?.of === 'publication' ? date : undefined
  const subtype = filed === undefined ? undefined : 'day'
  return [
    filed !== undefined && filedDateElement(document, filed, { type: 'publication' }),
    published !== undefined &&
      element(
        'date',
        { type: 'publication', subtype, ...teiDate(published), ...responsibilityOf(document, 'published') },
        published,
      ),
  ]
}
