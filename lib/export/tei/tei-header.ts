import type { BasisField } from '#lib/domain/basis.ts'
import type { ArchiveDocument, Correction } from '#lib/domain/document.ts'
import { type ExportContext, pageOf } from '#lib/export/export-context.ts'
import type { Participants } from '#lib/export/participants.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { unwritableInXml } from '#lib/text/xml-characters.ts'
import { filedDateElement, teiDate } from './tei-date.ts'
import { declaredFieldsKey, teiId } from './tei-id.ts'
import { teiParticipants } from './tei-participants.ts'
import {
  editorResponsibility,
  responsibilityForValue,
  responsibilityOf,
  responsibilityStatements,
} from './tei-responsibility.ts'
import { teiSource } from './tei-source.ts'

/** The name of the program, as it is said in files that it makes. */
const program = 'Rostrum'

/** How the files are to be read, in this order. */
const conventions = ['speech', 'notes', 'numbers', 'dates', 'responsibility'] as const

/** The header of a document: what it is, where it is from, when and where it was said, and by whom. */
export function teiHeader(document: ArchiveDocument, participants: Participants, context: ExportContext): XmlElement {
  return element(
    'teiHeader',
    { 'xml:lang': english.language },
    element(
      'fileDesc',
      {},
      titleOf(document, context),
      teiPublication(
        document.rights,
        context,
        [element('idno', { type: 'rostrum' }, document.id), pointer(pageOf(document, context))],
        { responsibility: responsibilityOf(document, 'rights') },
      ),
      notesOf(document),
      teiSource(document, participants),
    ),
    teiEncoding(unwritableInXml(wordsIn(document))),
    element(
      'profileDesc',
      {},
      creationOf(document),
      languagesOf(document),
      classesOf(document),
      settingOf(document),
      teiParticipants(document, participants),
    ),
    changesIn(document),
  )
}

/** The title of a document, its occasion, and whose what is not stated by its source. */
function titleOf(document: ArchiveDocument, { archive }: ExportContext): XmlElement {
  const { title, event, language } = document
  return teiTitle({ title, attributes: { 'xml:lang': language, ...responsibilityOf(document, 'title') } }, [
    event !== undefined && element('meeting', responsibilityOf(document, 'event'), event),
    responsibilityStatements(document, archive.name, program),
  ])
}

/** The title of a document or a corpus, what is said beside it, and that the program made the file. */
export function teiTitle(
  { title, attributes }: { title: string; attributes?: Readonly<Record<string, string | undefined>> },
  beside?: XmlContent,
): XmlElement {
  return element(
    'titleStmt',
    {},
    element('title', { type: 'main', ...attributes }, title),
    beside,
    element('respStmt', {}, element('resp', {}, english('export.madeBy')), element('name', {}, program)),
  )
}

/** Who distributes the file: the archive, which is not the publisher of the texts. `whereNone` is said where no rights are known. */
export function teiPublication(
  rights: string | undefined,
  { archive }: ExportContext,
  details: XmlContent,
  {
    whereNone = english('export.rightsNotStated'),
    responsibility = {},
  }: { whereNone?: string; responsibility?: { resp?: string } } = {},
): XmlElement {
  const target = /^https?:\/\/\S+$/.test(rights ?? '') ? rights : undefined
  return element(
    'publicationStmt',
    {},
    element('distributor', {}, archive.name),
    details,
    element(
      'availability',
      {},
      rights === undefined
        ? element('p', {}, archive.licence ?? whereNone)
        : element('licence', { target, ...responsibility }, rights),
    ),
  )
}

/** How the file is to be read, and how many characters are not in it, since XML has no way to write them. */
export function teiEncoding(replaced: number): XmlElement {
  return element(
    'encodingDesc',
    {},
    element('editorialDecl', {}, [
      conventions.map((one) => element('p', {}, english(`export.teiConventions.${one}`))),
      replaced > 0 && element('p', {}, english('export.replacedCharacters', { count: replaced })),
    ]),
  )
}

/** A pointer to an address, where there is one. */
export function pointer(target: string | undefined): XmlContent {
  return target !== undefined && element('ptr', { target })
}

/** A date of which it is not known what it is of, or that none is known. */
function creationOf(document: ArchiveDocument): XmlContent {
  const { date, basis } = document
  if (date === undefined) return element('creation', {}, element('date', {}, english('export.dateNotKnown')))
  return basis.date?.of === undefined && element('creation', {}, filedDateElement(document, date))
}

/** The language of the text, and behind it that of the original. */
function languagesOf(document: ArchiveDocument): XmlElement {
  const { language, originalLanguage } = document
  return element(
    'langUsage',
    {},
    language === undefined
      ? element('language', { ident: 'und' }, english('export.languageNotKnown'))
      : element(
          'language',
          { ident: language, ...responsibilityOf(document, 'language') },
          english.languageName(language),
        ),
    originalLanguage !== undefined &&
      element(
        'language',
        { ident: originalLanguage, ...responsibilityOf(document, 'originalLanguage') },
        `${english.languageName(originalLanguage)} (${english('export.originalLanguage')})`,
      ),
  )
}

function classesOf(document: ArchiveDocument): XmlElement {
  const { id, kind, topics = [], delivery, translation, textOfRecord, fields = {} } = document
  const term = (type: string, words: string | undefined, field: BasisField) =>
    words !== undefined && element('term', { type, ...responsibilityOf(document, field) }, words)
  const declared = Object.entries(fields).flatMap(([type, values]) =>
    values.map((one) =>
      element('term', { type, key: one.code, ...responsibilityForValue(document, one) }, String(one.value)),
    ),
  )
  return element(
    'textClass',
    {},
    element('keywords', {}, [
      term('kind', kind, 'kind'),
      topics.map((topic) => term('topic', topic, 'topics')),
      term('delivery', delivery, 'delivery'),
      term('translation', translation, 'translation'),
      term('text-of-record', textOfRecord === undefined ? undefined : String(textOfRecord), 'textOfRecord'),
    ]),
    declared.length > 0 && element('keywords', { 'xml:id': teiId(id, declaredFieldsKey) }, declared),
  )
}

function settingOf(document: ArchiveDocument): XmlContent {
  const { venue, date, basis } = document
  const isOfOccasion = basis.date?.of === 'occasion'
  if (venue === undefined && !(isOfOccasion && date !== undefined)) return undefined
  return element(
    'settingDesc',
    {},
    element(
      'setting',
      {},
      venue !== undefined && element('name', { type: 'place', ...responsibilityOf(document, 'venue') }, venue),
      isOfOccasion && date !== undefined && filedDateElement(document, date),
    ),
  )
}

/** Notes of the editors: in the header, so that the text has no words that are not the record's. */
function notesOf(document: ArchiveDocument): XmlContent {
  const { id, notes = [] } = document
  if (notes.length === 0) return undefined
  return element(
    'notesStmt',
    {},
    notes.map(({ block, text }) =>
      element(
        'note',
        { type: 'editor', target: block && `#${teiId(id, block)}`, ...editorResponsibility(document) },
        text,
      ),
    ),
  )
}

/** What editors corrected or withdrew, the latest first, without what was there before. */
function changesIn({ corrections = [], withdrawn }: ArchiveDocument): XmlContent {
  const changes = [
    ...(withdrawn ? [change(withdrawn, english('export.withdrawn', { reason: withdrawn.reason }))] : []),
    ...corrections
      .toReversed()
      .map((one) => change(one, english('export.corrected', { field: one.field, reason: one.reason }))),
  ]
  return changes.length > 0 && element('revisionDesc', {}, changes)
}

function change({ on, by }: Pick<Correction, 'on' | 'by'>, words: string): XmlElement {
  return element(
    'change',
    on === undefined ? {} : teiDate(on),
    by !== undefined && [element('name', {}, by), ': '],
    words,
  )
}

/** All words of a document that its file has. */
function wordsIn({ title, venue, event, publisher, blocks }: ArchiveDocument): string {
  const texts = blocks.map((block) => (block.type === 'divider' || block.withdrawn ? '' : block.text))
  return [title, venue, event, publisher, ...texts].join('\n')
}
