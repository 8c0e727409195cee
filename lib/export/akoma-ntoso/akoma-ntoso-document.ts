import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type ExportContext, pageOf } from '#lib/export/export-context.ts'
import { type Participants, participantsOf } from '#lib/export/participants.ts'
import { outlineOf } from '#lib/export/text-outline.ts'
import { writeXml } from '#lib/export/xml/write-xml.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { threeLetterCode } from '#lib/text/language-codes.ts'
import { debateBody } from './akoma-ntoso-body.ts'
import { recordOf } from './record.ts'
import { archiveId, isSpoken, publisherId, referencesOf, speakingId, unknownId, venueId } from './references.ts'

/** The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML). */
const akomaNtosoNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** A country that is not known, as the Common Locale Data Repository has it among the codes of ISO 3166 for private use. */
const unknownCountry = 'zz'

/** What is written where no single day is known for certain: the format demands one, and this can't be taken for a real one. */
const noDay = '0001-01-01'

/**
 * A document as a debate of Akoma Ntoso; undefined where nobody speaks in it, since a debate is what is said. Where its day is
 * not known for certain, the preface says what is known.
 */
export function akomaNtosoDocument(document: ArchiveDocument, context: ExportContext): string | undefined {
  const outline = outlineOf(document)
  if (!isSpoken(outline)) return undefined
  const participants = participantsOf(document, context.speaker)
  return writeXml(
    element(
      'akomaNtoso',
      {},
      element(
        'debate',
        { name: document.kind },
        element(
          'meta',
          {},
          identificationOf(document, participants, context),
          referencesOf(document, { participants, outline, context }),
          recordOf(document),
        ),
        prefaceOf(document),
        debateBody(document, outline, participants),
      ),
    ),
    akomaNtosoNamespace,
  )
}

/** The work, its text in one language, and the file, as the format names them (FRBR). */
function identificationOf(document: ArchiveDocument, participants: Participants, context: ExportContext): XmlElement {
  const work = `/akn/${unknownCountry}/debate/${filedDate(document.date) ?? 'undated'}/${document.id}`
  const language = document.language === undefined ? 'und' : threeLetterCode(document.language)
  const expression = `${work}/${language}@`
  const speakers = [...participants.values()].filter(({ isSpeaker }) => isSpeaker)
  const authors = speakers.length > 0 ? speakers.map(({ name }) => speakingId([name])) : [unknownId]
  const page = pageOf(document, context)
  const day = element('FRBRdate', { date: certainDay(document) ?? noDay, name: nameOfDate(document) })
  const author = (id: string) => element('FRBRauthor', { href: `#${id}` })
  return element(
    'identification',
    { source: `#${archiveId}` },
    element(
      'FRBRWork',
      {},
      named(work),
      day,
      authors.map(author),
      element('FRBRcountry', { value: unknownCountry }),
      element('FRBRname', { value: document.title }),
    ),
    element(
      'FRBRExpression',
      {},
      named(expression),
      day,
      author(document.publisher === undefined ? unknownId : publisherId),
      element('FRBRlanguage', { language }),
    ),
    element(
      'FRBRManifestation',
      {},
      named(`${expression}.xml`),
      page !== undefined && element('FRBRalias', { value: page, name: 'page' }),
      day,
      author(archiveId),
    ),
  )
}

function named(value: string): XmlContent {
  return [element('FRBRthis', { value: `${value}/!main` }), element('FRBRuri', { value })]
}

/** What the day is of, and whether a rule inferred it. */
function nameOfDate(document: ArchiveDocument): string {
  if (certainDay(document) === undefined) return 'not-known'
  const { basis } = document
  const of = basis.date?.of ?? 'date'
  return basis.date?.kind === 'stated' ? of : `${of}-${basis.date?.kind ?? 'unsourced'}`
}

function certainDay({ date }: ArchiveDocument): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined
}

function prefaceOf(document: ArchiveDocument): XmlElement {
  const { title, venue, language, withdrawn, basis } = document
  const day = certainDay(document)
  return element('preface', {}, [
    element('p', {}, element('docTitle', { 'xml:lang': language }, title)),
    venue !== undefined && element('p', {}, element('location', { refersTo: `#${venueId}` }, venue)),
    day !== undefined && basis.date?.of === 'occasion' && element('p', {}, element('docDate', { date: day }, day)),
    day === undefined &&
      element(
        'p',
        {},
        document.date === undefined
          ? english('export.dateNotKnown')
          : english('export.dateAsKnown', { date: document.date }),
      ),
    withdrawn && element('p', {}, english('export.withdrawn', { reason: withdrawn.reason })),
  ])
}
