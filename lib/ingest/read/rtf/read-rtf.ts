import { readPage } from '#lib/ingest/read/html/read-html.ts'
import {
  changedPassages,
  commentsFinding,
  embeddedObjectsFinding,
  trackedChangesFinding,
} from '#lib/ingest/read/omission-findings.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { type RtfOmissions, RtfReader } from './rtf-reader.ts'

/**
 * An RTF file to its text: what a word processor shows of it is written as HTML, which is then read as that of other files. Words
 * that a change deletes, comments, headers and footers are no part of the text; notes are at its end. Throws `SourceError` where
 * it is no such file, or has no text.
 */
export function readRtf(file: string, bytes: Uint8Array): Extracted {
  const source = Buffer.from(bytes).toString('latin1')
  if (!/^\s*\{\\rtf/.test(source)) throw new SourceError(`${file}: not an RTF file: it does not begin with {\\rtf`)
  const reader = new RtfReader(file)
  const page = readPage(file, reader.read(source), false)
  return {
    encoding: 'application/rtf',
    ...page,
    findings: [...(page.findings ?? []), ...findingsOf(reader.omissions)],
  }
}

function findingsOf({ deleted, comments, objects }: RtfOmissions): ReaderFinding[] {
  return [
    ...trackedChangesFinding(changedPassages(deleted, 'deleted')),
    ...commentsFinding(comments),
    ...embeddedObjectsFinding(objects, 'objectsPerhaps'),
  ]
}
