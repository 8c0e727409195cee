import { SourceError } from '#lib/ingest/read/source-error.ts'
import { elementsAt, elementsNamed } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { type PackageKind, ZipPackage } from '#lib/ingest/read/zip/zip-package.ts'
import { type DateFormat, dateFormatOf } from './xlsx-dates.ts'

const kind: PackageKind = {
  name: 'XLSX',
  parts: /\.(?:xml|rels)$/i,
  largest: 96 * 1024 * 1024,
  whereLarger: 'save the sheet as CSV, which is read row by row',
}

/** What a workbook (SpreadsheetML, ECMA-376 part 1) says of the cells of one of its sheets. */
export interface Workbook {
  /** The root of the sheet. */
  sheet: Element
  /** Words that cells refer to by their place, and those of them that are struck out. */
  strings: SharedWords[]
  /** What the style of a cell, by its place, shows as a date. */
  dateFormats: (DateFormat | undefined)[]
  /** Days are counted from 1904, not 1900. */
  counts1904: boolean
  /** The words of comments on cells. */
  comments: string[]
}

/** Words of a cell without those that are struck out. */
export interface SharedWords {
  words: string
  struck: string
}

/**
 * The sheet of that name, or the first one, of an XLSX file, with what its cells need. Throws `SourceError` where the file is
 * none, or has no such sheet.
 */
export function readWorkbook(file: string, bytes: Uint8Array, name: string | undefined): Workbook {
  const parts = new ZipPackage(file, bytes, kind)
  const main = parts.links('').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  const workbook = parts.root(main)
  const links = parts.links(main)
  const linked = (type: string) => {
    const part = links.find((link) => link.type === type)?.part
    return part !== undefined && parts.has(part) ? parts.root(part) : undefined
  }
  const part = sheetPart(file, workbook, links, name)
  const strings = linked('sharedStrings')
  const styles = linked('styles')
  const [properties] = elementsAt(workbook, 'workbookPr')
  const comments = parts.links(part).filter((link) => link.type === 'comments' && parts.has(link.part))
  return {
    sheet: parts.root(part),
    strings: strings ? elementsAt(strings, 'si').map(wordsOfCell) : [],
    dateFormats: styles ? dateFormatsIn(styles) : [],
    counts1904: ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? ''),
    comments: comments.flatMap((link) =>
      elementsNamed(parts.root(link.part), 'text').map((text) => wordsOfCell(text).words),
    ),
  }
}

/** The words of a cell, or of an entry of the list that cells refer to: its runs, without the readings of signs. */
export function wordsOfCell(entry: Element): SharedWords {
  let words = ''
  let struck = ''
  for (const child of childElements(entry)) {
    if (isElement(child, 't')) words += unescaped(child.textContent ?? '')
    if (!isElement(child, 'r')) continue
    const said = elementsAt(child, 't').map((text) => unescaped(text.textContent ?? ''))
    const [strike] = elementsAt(child, 'rPr', 'strike')
    const isStruck = strike && !['0', 'false'].includes(attributeOf(strike, 'val') ?? 'true')
    if (isStruck) struck += said.join('')
    else words += said.join('')
  }
  return { words, struck }
}

/** Signs that XML can't hold are written by their codes: `_x000D_`. */
function unescaped(text: string): string {
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
}

function sheetPart(
  file: string,
  workbook: Element,
  links: readonly { id: string; type: string; part: string }[],
  name: string | undefined,
): string {
  const sheets = elementsAt(workbook, 'sheets', 'sheet').flatMap((sheet) => {
    const link = links.find(({ id, type }) => type === 'worksheet' && id === relationOf(sheet))
    return link ? [{ name: attributeOf(sheet, 'name') ?? '', part: link.part }] : []
  })
  const wanted = name?.trim().toLowerCase()
  const found = wanted === undefined ? sheets[0] : sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted)
  if (!found)
    throw new SourceError(
      `${file}: found ${name === undefined ? 'no sheet' : `no sheet "${name}"`} in it; ${sheets.length === 0 ? 'expected one' : `its sheets are ${sheets.map((sheet) => sheet.name).join(', ')}`}`,
    )
  return found.part
}

/** The `r:id` of a sheet, which has an `sheetId` beside it. */
function relationOf(sheet: Element): string | undefined {
  return attributeOf(sheet, 'id')
}

function dateFormatsIn(styles: Element): (DateFormat | undefined)[] {
  const codes = new Map(
    elementsAt(styles, 'numFmts', 'numFmt').map((format): [number, string] => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  )
  return elementsAt(styles, 'cellXfs', 'xf').map((style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0)
    return dateFormatOf(id, codes.get(id))
  })
}
