import { readPage } from '#lib/ingest/read/html/read-html.ts'
import { counted, quotedList } from '#lib/ingest/read/quoted-list.ts'
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
  const findings: ReaderFinding[] = []
  if (deleted.length > 0)
    findings.push({
      rule: 'tracked-changes',
      severity: 'warning',
      message: `tracked changes that nobody accepted or rejected: ${counted(deleted.length, 'deletion')} (left out): ${quotedList(deleted)}. The text is read as if all were accepted; if it should not be, accept or reject them and save the file again`,
    })
  if (comments.length > 0)
    findings.push({
      rule: 'comments',
      severity: 'note',
      message: `${counted(comments.length, 'comment')} in the margin, left out of the text: ${quotedList(comments)}`,
    })
  if (objects > 0)
    findings.push({
      rule: 'embedded-object',
      severity: 'warning',
      message: `${counted(objects, 'object')} of another program (formulas, charts, sheets), whose words may not be in the text; add them to the source as text if they should be found`,
    })
  return findings
}
