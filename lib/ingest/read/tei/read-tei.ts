import { findingMessage } from '#lib/ingest/finding-message.ts'
import { counted, quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { writeHeadLines } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { TeiBody } from './tei-body.ts'
import { exportedDocumentId } from './tei-exported-header.ts'
import { writeTeiHeader } from './tei-header.ts'
import { type ListedPerson, listedPersons, namesByIds } from './tei-persons.ts'

/**
 * A TEI file to its text: the lines of its header first, as the head of the text, then what is in `<text>`. Who speaks is
 * stated by `who` and the lists of persons in the file, else by those beside it (`persons`). Stage directions and notes of a
 * stenographer are the transcriber's; notes that are called are at the end. What is left out (struck words, other readings,
 * facsimiles) is a finding. Throws `SourceError` for a corpus of several texts, and where there
 * is no text, as in a document that an archive has withdrawn and exported.
 */
export function readTei(
  file: string,
  root: Element,
  persons: readonly ListedPerson[],
): Pick<Extracted, 'text' | 'hints'> & { findings: ReaderFinding[] } {
  const texts = childElements(root).filter((child) => isElement(child, 'TEI'))
  if (root.localName === 'teiCorpus')
    throw new SourceError(
      `${file}: a corpus (<teiCorpus>) ${texts.length > 0 ? `of ${counted(texts.length, 'text')}; save each <TEI> as a file of its own` : 'that only includes other files; these are read by themselves, so leave this one out of the sources'}`,
    )
  const [header] = elementsAt(root, 'teiHeader')
  const [text] = elementsAt(root, 'text')
  if (!text)
    throw new SourceError(
      `${file}: found no <text> in <TEI>; expected one${elementsNamed(root, 'sourceDoc').length > 0 ? ' (a transcription in <sourceDoc> is not read: convert it to <text>)' : ''}`,
    )
  const out = new StructuredText()
  const standOff = elementsAt(root, 'standOff')
  const exported = header ? exportedDocumentId(header) : { findings: [] }
  if (exported.id !== undefined && isWithdrawn(text))
    throw new SourceError(
      `${file}: the document ${exported.id} was withdrawn from the archive that has exported it, and the file has no text; leave it out of the sources`,
    )
  const { day, namesAsWritten } = header ? writeTeiHeader(root, header, out, exported.id) : {}
  for (const list of standOff) writeHeadLines(list, [], out)
  const own = [...(header ? [header] : []), ...standOff].flatMap(listedPersons)
  const body = new TeiBody(out, namesByIds([...own, ...persons], day), exported.id)
  body.write(text)
  const extracted = out.extracted(exported.id === undefined ? undefined : { documentId: exported.id, namesAsWritten })
  return { ...extracted, findings: [...exported.findings, ...body.findings(), ...unread(root)] }
}

/** Whether nothing is in a text but that words were withdrawn. */
function isWithdrawn(text: Element): boolean {
  return wordsOf(text) === '' && elementsNamed(text, 'gap').some((gap) => attributeOf(gap, 'reason') === 'withdrawn')
}

/** Parts of a file beside its text that may hold words and are not read. */
function unread(root: Element): ReaderFinding[] {
  const parts = childElements(root).filter((child) => !isElement(child, 'teiHeader', 'text', 'standOff'))
  const names = [...new Set(parts.filter((part) => (part.textContent ?? '').trim() !== '').map((part) => part.tagName))]
  if (names.length === 0) return []
  const message = findingMessage('partsBesideText', { passages: quotedParts(names) })
  return [{ rule: 'unread-part', severity: 'warning', ...message }]
}
