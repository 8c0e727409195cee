import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import { readPage } from '#lib/ingest/read/html/read-html.ts'
import {
  changedPassages,
  changingDatesFinding,
  commentsFinding,
  embeddedObjectsFinding,
  trackedChangesFinding,
} from '#lib/ingest/read/omission-findings.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { elementsAt, elementsNamed } from '#lib/ingest/read/xml/element-words.ts'
import { type PackageKind, ZipPackage } from '#lib/ingest/read/zip/zip-package.ts'
import { OdtHtml, type OdtOmissions } from './odt-html.ts'
import { OdtStyles } from './odt-styles.ts'

const kind: PackageKind = {
  name: 'ODT',
  parts: /^(?:content|styles|META-INF\/manifest)\.xml$/,
  largest: 64 * 1024 * 1024,
  whereLarger: 'divide it into files of one text each',
}

/**
 * An ODT file to its text: what a word processor shows of it is written as HTML, which is then read as that of other files. Changes
 * that nobody accepted are read as accepted; headers, footers and comments are no part of the text, notes are at its end. Throws
 * `SourceError` where it is no such file, is locked, or unfolds to too much.
 */
export function readOdt(file: string, bytes: Uint8Array): Extracted {
  const parts = new ZipPackage(file, bytes, kind)
  const manifest = parts.has('META-INF/manifest.xml') ? parts.root('META-INF/manifest.xml') : undefined
  if (manifest && elementsNamed(manifest, 'encryption-data').length > 0)
    throw new SourceError(`${file}: locked with a password; save it without one`)
  const content = parts.root('content.xml')
  const [text] = elementsAt(content, 'body', 'text')
  if (!text) throw new SourceError(`${file}: found no text in it (office:text); expected a text document`)
  const styles = new OdtStyles([...(parts.has('styles.xml') ? [parts.root('styles.xml')] : []), content])
  const html = new OdtHtml(text, styles)
  const page = readPage(file, html.write(text), false)
  const encoding = 'application/vnd.oasis.opendocument.text'
  return { encoding, ...page, findings: [...(page.findings ?? []), ...findingsOf(html.omissions)] }
}

function findingsOf({ deleted, inserted, comments, objects, indexes, dates }: OdtOmissions): ReaderFinding[] {
  const kept = inserted > 0 ? [findingPart('changes.insertions', { count: inserted })] : []
  const contents: ReaderFinding = {
    rule: 'table-of-contents',
    severity: 'note',
    ...findingMessage('tablesOfContents', { count: indexes }),
  }
  return [
    ...trackedChangesFinding([...kept, ...changedPassages(deleted, 'deleted')]),
    ...changingDatesFinding(dates, 'dateOfOpening'),
    ...commentsFinding(comments),
    ...(indexes > 0 ? [contents] : []),
    ...embeddedObjectsFinding(objects, 'objects'),
  ]
}
