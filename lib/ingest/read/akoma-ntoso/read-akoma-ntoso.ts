import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt } from '#lib/ingest/read/xml/element-words.ts'
import { childElements } from '#lib/ingest/read/xml/xml-tree.ts'
import { AkomaNtosoBody } from './akoma-ntoso-body.ts'
import { writeMeta } from './akoma-ntoso-meta.ts'
import { referencesOf } from './akoma-ntoso-references.ts'
import { exportedRecord } from './exported-record.ts'

/** The kinds of document that are read, by the names of their elements. */
const kinds = ['debate', 'debateReport', 'statement', 'doc']

/**
 * An Akoma Ntoso document (OASIS LegalDocML 1.0) to its text: what its `meta`, cover and preface say is the head of the text; then
 * its sections. Who speaks is stated by `by` and the references (`TLCPerson`); scenes, narratives and remarks are the
 * transcriber's; notes are at the end. Throws `SourceError` for acts, bills, judgements and collections.
 */
export function readAkomaNtoso(
  file: string,
  root: Element,
): Pick<Extracted, 'text' | 'hints'> & { findings: ReaderFinding[] } {
  const [document] = childElements(root)
  if (!document || !kinds.includes(document.localName))
    throw new SourceError(
      `${file}: Akoma Ntoso with <${document?.localName ?? 'nothing'}> in it; ${kinds.map((kind) => `<${kind}>`).join(', ')} are read. Save it as HTML or Markdown`,
    )
  const out = new StructuredText()
  const { record, findings } = exportedRecord(elementsAt(document, 'meta')[0])
  writeMeta(document, out, record)
  const body = new AkomaNtosoBody(out, referencesOf(document), record !== undefined)
  body.write(document)
  const { text, hints } = out.extracted(record && { documentId: record.documentId })
  return { text, hints, findings: [...findings, ...body.findings()] }
}
