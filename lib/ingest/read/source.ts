import type { ParagraphForm } from '#lib/domain/document.ts'
import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import type { Span } from '#lib/domain/ledger.ts'
import type { Cells } from '#lib/ingest/read/dataset/row-values.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { isInvisible } from '#lib/text/spans.ts'
import type { Hints } from './hints.ts'
import type { ListedPerson } from './tei/tei-persons.ts'

/** A line of the extracted text without the space around it; blank lines are not among a source's lines. */
export interface Line extends Span {
  /** 1-based number in the extracted text, blank lines counted. */
  number: number
  text: string
  /** Columns of space before it, where there are any. */
  indent?: number
  /** Set where a mark of a page or column was taken out before it: inside the line, or on lines of its own. */
  afterMark?: 'between' | 'inside'
}

/** A file that was named or found, before it is read. */
export interface SourceFile {
  /** Where it lies. */
  path: string
  /** Path below the folder that was given, with `/`; what the record calls the file. */
  file: string
  /** Id of the collection that declared it, where one did. */
  collection?: string
  /** How to read it, where its collection declares a dataset. */
  dataset?: DatasetMapping
  /** Whom lists beside it name, for a text in TEI. */
  persons?: ListedPerson[]
}

/** A source as it was received: a file, or one row of a dataset. */
export interface RawSource extends SourceFile {
  /** SHA-256 of the bytes of the file or row, hexadecimal. */
  sha256: string
  /** Length of the file or row in bytes. */
  size: number
  /** What its versions have in common: the path of the file, for a row with its key (else its number) behind a `#`. */
  lineage: string
  /** The row of a dataset, from 1 on. */
  row?: number
}

/** A piece of a text of which a row says what it is: what another archive has exported. */
export interface StatedBlock extends Span {
  /** Its lasting id, which it keeps. */
  id: string
  type: 'heading' | 'paragraph'
  level: 2 | 3 | 4
  form: ParagraphForm
  /** Of an item of a numbered list. */
  number?: number
  /** Of a row of a table. */
  cells?: string[]
  header?: true
  ourBreak?: true
  /** Whose words it is, where they aren't the document's speaker's. */
  voice?: string
}

/** One row of a dataset: what the cells besides its text say. */
export interface DatasetRow {
  cells: Cells
  /** From 1 on; absent where the file is one row. */
  number?: number
  /** The id of its document, where the row states one. */
  documentId?: string
  /** The pieces of its text, where the row says what they are. */
  blocks?: StatedBlock[]
}

/** What a reader of a format noticed; the file's name is added by who called it. */
export type ReaderFinding = Omit<Finding, 'file'>

/** What a reader of a format makes of the bytes of a source. */
export interface Extracted {
  /** IANA name of the encoding that the bytes were decoded from; for formats that hold no plain text the media type. */
  encoding: string
  /** How the encoding was known, where that is worth saying. */
  known?: FindingPart
  text: string
  /** What markup says of the text, where the source has markup. */
  hints?: Hints
  /** What the reader noticed that a person should see; the file's name is added to each. */
  findings?: Omit<Finding, 'file'>[]
}

/** The extracted text of a source. */
export interface NormalizedText extends Omit<Extracted, 'known' | 'findings'> {
  raw: RawSource
  lines: Line[]
  /** For rows of datasets only. */
  row?: DatasetRow
  findings: Finding[]
}

/** The lines of a text, numbered from 1, trimmed; blank ones left out. A form feed between two of them ends a page. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const add = (number: number, start: number, end: number) => {
    const line = trimmed(text, { start, end })
    if (line.end === line.start) return
    const indent = columnsOf(text.slice(start, line.start))
    const last = lines.at(-1)
    const overPage = last !== undefined && text.slice(last.end, line.start).includes('\f')
    lines.push({
      ...line,
      number,
      text: text.slice(line.start, line.end),
      ...(indent > 0 ? { indent } : {}),
      ...(overPage ? { afterMark: 'between' as const } : {}),
    })
  }
  let number = 1
  let start = 0
  for (const stop of text.matchAll(/\r\n|\r|\n/g)) {
    add(number, start, stop.index)
    number += 1
    start = stop.index + stop[0].length
  }
  add(number, start, text.length)
  return lines
}

/** Width of a tab, in columns, where nothing says another. */
const tabWidth = 8

/** How many columns space takes: an em space or an ideographic one is two wide. */
function columnsOf(space: string): number {
  let columns = 0
  for (const sign of space) {
    if (sign === '\t') columns += tabWidth - (columns % tabWidth)
    else if (sign === '\u2003' || sign === '\u2001' || sign === '\u3000') columns += 2
    else if (/\p{Zs}/u.test(sign)) columns += 1
  }
  return columns
}

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isInvisible(text.charAt(start))) start += 1
  while (end > start && isInvisible(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** 1-based line that a position of the text is on; of a position between two lines that before it. */
export function lineAt(lines: Line[], position: number): number {
  let low = 0
  let high = lines.length - 1
  let found = lines[0]?.number ?? 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const line = lines[middle]
    if (!line || line.start > position) high = middle - 1
    else {
      found = line.number
      low = middle + 1
    }
  }
  return found
}
