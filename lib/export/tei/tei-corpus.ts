import type { SpeakerRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { participantsOf } from '#lib/export/participants.ts'
import { writeXml } from '#lib/export/xml/write-xml.ts'
import { element, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { teiNamespace } from './tei-document.ts'
import { pointer, teiEncoding, teiPublication, teiTitle } from './tei-header.ts'
import { recordedPerson } from './tei-participants.ts'

/** The namespace of XInclude 1.0. */
const inclusionNamespace = 'http://www.w3.org/2001/XInclude'

/**
 * The root of a corpus in TEI, as Parla-CLARIN and ParlaMint have it: a header with the persons of all documents that have a
 * record, and an inclusion (XInclude) of the file of each document. `fileOf` gives the path of that file, from where the root is.
 */
export function teiCorpus(
  documents: readonly ArchiveDocument[],
  context: ExportContext,
  fileOf: (document: ArchiveDocument) => string,
): string {
  const { archive, addresses } = context
  const home = addresses.absolute(addresses.home())
  const header = element(
    'teiHeader',
    { 'xml:lang': english.language },
    element(
      'fileDesc',
      {},
      teiTitle({ title: archive.name }),
      element('extent', {}, element('measure', { unit: 'texts', quantity: String(documents.length) })),
      teiPublication(undefined, context, pointer(home), { whereNone: english('export.rightsOfEach') }),
      element('sourceDesc', {}, element('p', {}, english('export.corpus', { count: documents.length }))),
    ),
    teiEncoding(0),
    element('profileDesc', {}, languagesOf(documents), personsOf(documents, context)),
  )
  const inclusions = documents.map((document) =>
    element('xi:include', { xmlns: inclusionNamespace, href: fileOf(document) }),
  )
  return writeXml(element('teiCorpus', { 'xml:id': 'corpus' }, header, inclusions), teiNamespace)
}

function languagesOf(documents: readonly ArchiveDocument[]): XmlElement {
  const tags = [...new Set(documents.map(({ language }) => language ?? 'und'))].sort()
  return element(
    'langUsage',
    {},
    tags.map((ident) =>
      element(
        'language',
        { ident },
        ident === 'und' ? english('export.languageNotKnown') : english.languageName(ident),
      ),
    ),
  )
}

function personsOf(documents: readonly ArchiveDocument[], { speaker }: ExportContext): XmlElement {
  const records = new Map<string, SpeakerRecord>()
  for (const document of documents)
    for (const { key, record } of participantsOf(document, speaker).values()) if (record) records.set(key, record)
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1))
  if (sorted.length === 0) return element('particDesc', {}, element('p', {}, english('export.noRecords')))
  return element(
    'particDesc',
    {},
    element(
      'listPerson',
      {},
      sorted.map(([key, record]) => recordedPerson(key, record)),
    ),
  )
}
