import mammoth from 'mammoth'
import { readPage } from '#lib/ingest/read/html/read-html.ts'
import { changingDatesFinding, quotingFinding, struckFinding } from '#lib/ingest/read/omission-findings.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { childElements, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import { chooseAlternates } from './docx-alternate-content.ts'
import { writeCharacters } from './docx-characters.ts'
import { type FieldNotes, openContainers, showFields } from './docx-fields.ts'
import { writeFormulas } from './docx-formulas.ts'
import { captionRule, nameHeadings } from './docx-headings.ts'
import { numberItems, writeNumbers } from './docx-lists.ts'
import { noteParts, placeNotes } from './docx-notes.ts'
import { omittedContent } from './docx-omitted-content.ts'
import { DocxPackage } from './docx-package.ts'
import { joinRunOnParagraphs } from './docx-run-on-paragraphs.ts'
import { DocxStyles } from './docx-styles.ts'
import { flattenTables, openCells } from './docx-tables.ts'
import { emptyTextBoxes } from './docx-text-boxes.ts'
import { acceptChanges, changesFinding, type TrackedChanges } from './docx-tracked-changes.ts'
import { removeUnreadRuns, type UnreadWords } from './docx-unread-runs.ts'
import { isWord, wordElements } from './docx-xml.ts'

/**
 * A DOCX file to its text: what Word shows of it is made plain (changes accepted, fields, boxes and formulas as words,
 * hidden and struck words out), then Mammoth reads it, whose reading of styles (headings, lists) becomes hints.
 * Headers, footers and comments are no part of the text; notes are at its end. What was decided is in the findings.
 * Throws `SourceError` where it is no such file or unpacks to too much.
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<Extracted> {
  const refuse = (error: unknown): never => {
    if (error instanceof SourceError) throw error
    throw new SourceError(`${file}: not a readable DOCX file (${error instanceof Error ? error.message : error})`)
  }
  let findings: ReaderFinding[] = []
  let plain = bytes
  try {
    const parts = new DocxPackage(file, bytes)
    findings = flattenDocument(parts)
    plain = parts.bytes()
  } catch (error) {
    refuse(error)
  }
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(plain) }, { styleMap: [captionRule] }).catch(refuse)
  findings.push(...messagesOf(html.messages.map(({ message }) => message)))
  const encoding = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const page = readPage(file, openCells(numberItems(html.value)), false)
  return { encoding, ...page, findings: [...(page.findings ?? []), ...findings] }
}

/** Elements that have no words and would only make Mammoth say that it does not know them. */
const wordless =
  'altChunk subDoc proofErr permStart permEnd bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd ' +
  'lastRenderedPageBreak annotationRef separator continuationSeparator pgNum moveFromRangeStart moveFromRangeEnd ' +
  'moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart ' +
  'customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart ' +
  'customXmlMoveToRangeEnd'

/** Changes the parts of the file so that they hold what Word shows, in elements that Mammoth reads. */
function flattenDocument(parts: DocxPackage): ReaderFinding[] {
  const root = parts.tree(parts.main)?.documentElement
  const body = root && childElements(root).find((element) => isWord(element, 'body'))
  if (!body) throw new Error(`no text: ${parts.main} has no body`)
  const styles = new DocxStyles(parts.linked('styles'))
  const changes: TrackedChanges = { inserted: [], deleted: [], moved: [], looks: 0 }
  const unread: UnreadWords = { hidden: [], struck: [] }
  const fields: FieldNotes = { dates: [] }
  const formulas: string[] = []
  const others = omittedContent(body, parts)
  for (const story of [body, ...noteParts(parts)]) {
    for (const element of wordElements(story, ...wordless.split(' '))) removeNode(element)
    chooseAlternates(story)
    acceptChanges(story, changes)
    openContainers(story)
    showFields(story, fields)
    emptyTextBoxes(story)
    removeUnreadRuns(story, styles, unread)
    formulas.push(...writeFormulas(story))
    writeCharacters(story)
  }
  nameHeadings(body, styles)
  joinRunOnParagraphs(body)
  writeNumbers(body, parts, styles)
  placeNotes(body, parts)
  flattenTables(body)
  return [...changesFinding(changes), ...wordFindings(unread, fields, formulas), ...others]
}

function wordFindings({ hidden, struck }: UnreadWords, { dates }: FieldNotes, formulas: string[]): ReaderFinding[] {
  return [
    ...quotingFinding('hidden-words', 'note', hidden, 'hiddenPassages'),
    ...struckFinding(struck),
    ...quotingFinding('formula', 'note', formulas, 'formulasWritten'),
    ...changingDatesFinding(dates, 'dateOfWord'),
  ]
}

/** What Mammoth could not read. That it does not know the name of a style loses no words. */
function messagesOf(messages: string[]): ReaderFinding[] {
  const worth = [...new Set(messages)].filter((message) => !/\bstyle\b/i.test(message))
  return worth.map((message) => ({
    rule: 'docx-reader',
    severity: 'warning',
    message: `the DOCX reader reports: ${message}; words may be missing there`,
  }))
}
