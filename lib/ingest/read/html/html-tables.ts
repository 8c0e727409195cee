import { attribute, childElements, elementsOf, type HtmlElement, isHidden, plainTextOf } from './html-element.ts'

/** The longest text of a cell, in UTF-16 units, of a table that holds data and not the page. */
const longestCell = 300
/** The same of a table of one row whose cells nothing names. */
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

/** The cells of a row that a page shows. */
export function cellsOf(row: HtmlElement): HtmlElement[] {
  return childElements(row).filter((cell) => cellTags.has(cell.tagName) && !isHidden(cell))
}

/** A cell that claims to reach over more columns or rows than these is a mistake of the page. */
const mostColumns = 100

/**
 * The rows of a table as a reader sees them: each cell in its column, nothing where a column has no cell or one that
 * began in another row or column goes on.
 */
export function gridOf(table: HtmlElement): { row: HtmlElement; cells: (HtmlElement | undefined)[] }[] {
  const rows = [...elementsOf(table)].filter((element) => element.tagName === 'tr')
  /** For each column, how many more rows a cell above reaches down. */
  const taken: number[] = []
  return rows.map((row) => {
    const cells: (HtmlElement | undefined)[] = []
    const passTaken = () => {
      for (; (taken[cells.length] ?? 0) > 0; cells.push(undefined)) taken[cells.length] = (taken[cells.length] ?? 1) - 1
    }
    for (const cell of cellsOf(row)) {
      passTaken()
      const [across, down] = [reach(cell, 'colspan'), reach(cell, 'rowspan')]
      for (let column = 0; column < across; column += 1) {
        taken[cells.length] = down - 1
        cells.push(column === 0 ? cell : undefined)
      }
    }
    passTaken()
    return { row, cells }
  })
}

function reach(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const number = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(number) && number > 1 ? Math.min(number, mostColumns) : 1
}

/** Whether a row names the columns: it is in the head of the table, or each of its cells is a name. */
export function namesColumns(row: HtmlElement): boolean {
  const { parentNode: around } = row
  const inHead = around && 'tagName' in around && around.tagName === 'thead'
  const cells = cellsOf(row)
  return Boolean(inHead) || (cells.length > 1 && cells.every((cell) => cell.tagName === 'th'))
}

/** The longest name of a value and the longest value, in UTF-16 units, that are on one line. */
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
