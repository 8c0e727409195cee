import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { participantsOf } from '#lib/export/participants.ts'
import { writeXml } from '#lib/export/xml/write-xml.ts'
import { element } from '#lib/export/xml/xml-element.ts'
import { teiText } from './tei-body.ts'
import { teiHeader } from './tei-header.ts'

/** The namespace of the Text Encoding Initiative. */
export const teiNamespace = 'http://www.tei-c.org/ns/1.0'

/**
 * A document as a file of TEI P5 after the recommendations for parliamentary proceedings (Parla-CLARIN). Words that were
 * withdrawn, and blocks that the text has no longer, are not in it.
 */
export function teiDocument(document: ArchiveDocument, context: ExportContext): string {
  const participants = participantsOf(document, context.speaker)
  return writeXml(
    element(
      'TEI',
      { 'xml:id': document.id },
      teiHeader(document, participants, context),
      teiText(document, participants),
    ),
    teiNamespace,
  )
}
