import { attribute, childElements, elementsOf, type HtmlElement, plainTextOf } from './html-element.ts'

/** The longest text of a cell, in UTF-16 units, of a table that holds data and not the page. */
const longestCell = 300
/** The longest text of a cell of a table of one row. */
const longestOfOneRow = 100
const cellTags = new Set(['td', 'th'])
const passageTags = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'])

const known = new WeakMap<HtmlElement, boolean>()

/** Whether a table is one: rows of short cells, and not the frame of a page or of a text. */
export function isDataTable(table: HtmlElement): boolean {
  const before = known.get(table)
  if (before !== undefined) return before
  const found = holdsData(table)
  known.set(table, found)
  return found
}

function holdsData(table: HtmlElement): boolean {
  if (['presentation', 'none'].includes(attribute(table, 'role') ?? '')) return false
  const all = [...elementsOf(table)]
  if (all.some((element) => element.tagName === 'table')) return false
  const rows = all.filter((element) => element.tagName === 'tr').map(cellsOf)
  if (!rows.some((cells) => cells.length > 1)) return false
  const cells = rows.flat()
  const longest = Math.max(...cells.map((cell) => plainTextOf(cell).length))
  const labelled = cells.some((cell) => cell.tagName === 'th')
  if (longest > (rows.length > 1 || labelled ? longestCell : longestOfOneRow)) return false
  return !cells.some(isPassages)
}

/** Several paragraphs, or a line left blank: a text, not a value. */
function isPassages(cell: HtmlElement): boolean {
  const inner = [...elementsOf(cell)]
  const passages = inner.filter((element) => passageTags.has(element.tagName) && plainTextOf(element) !== '')
  if (passages.length > 2 || passages.some((element) => element.tagName.startsWith('h'))) return true
  return inner.filter((element) => element.tagName === 'br').length > 3
}

/** The cells of a row. */
export function cellsOf(row: HtmlElement): HtmlElement[] {
  return childElements(row).filter((cell) => cellTags.has(cell.tagName))
}

/** The longest name of a value and the longest value, in UTF-16 units, that stand on one line. */
const longestLabel = 40
const longestValue = 120

/** Whether a `<dt>` is the label of a short value that follows it at once. */
export function isLabel(term: HtmlElement): boolean {
  const siblings = term.parentNode ? childElements(term.parentNode) : []
  const next = siblings[siblings.indexOf(term) + 1]
  const words = plainTextOf(term)
  return (
    next?.tagName === 'dd' &&
    words !== '' &&
    words.length <= longestLabel &&
    !/[.?!]$/.test(words) &&
    isShortValue(next)
  )
}

/** Whether a `<dd>` belongs on the line of the label above it. */
export function isLabelled(value: HtmlElement): boolean {
  const siblings = value.parentNode ? childElements(value.parentNode) : []
  const before = siblings[siblings.indexOf(value) - 1]
  if (!before || !isShortValue(value)) return false
  return before.tagName === 'dt' ? isLabel(before) : before.tagName === 'dd' && isLabelled(before)
}

function isShortValue(value: HtmlElement): boolean {
  const words = plainTextOf(value)
  return words !== '' && words.length <= longestValue && !isPassages(value)
}
