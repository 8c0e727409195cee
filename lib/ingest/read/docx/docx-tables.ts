import { childElements } from '#lib/ingest/read/xml/xml-tree.ts'
import { childOf, isWord, unwrap, wordElement, wordElements, wordRun, wordsIn } from './docx-xml.ts'

/** Cells that are longer than this, in UTF-16 units, and have several paragraphs hold text and not values. */
const longestCell = 400

/**
 * Makes each cell of a table one paragraph, so that a row is a line and no cell is a heading. A table of one column is
 * a frame around text, and one whose cells hold paragraphs of prose sets text side by side: what is in them is text.
 */
export function flattenTables(root: Element): void {
  for (const table of wordElements(root, 'tbl').reverse()) {
    const rows = childElements(table).filter((row) => isWord(row, 'tr'))
    const cells = rows.map((row) => childElements(row).filter((cell) => isWord(cell, 'tc')))
    const isFrame = cells.every((row) => row.length <= 1) || cells.flat().some(isProse)
    for (const cell of cells.flat()) {
      if (isFrame) unwrapCell(cell)
      else joinCell(cell)
    }
    if (!isFrame) continue
    for (const child of childElements(table)) {
      if (!isWord(child, 'tr')) table.removeChild(child)
      else {
        for (const property of childElements(child))
          if (isWord(property, 'trPr', 'tblPrEx')) child.removeChild(property)
        unwrap(child)
      }
    }
    unwrap(table)
  }
}

function isProse(cell: Element): boolean {
  const paragraphs = childElements(cell).filter((block) => isWord(block, 'p') && wordsIn(block) !== '')
  return paragraphs.length > 1 && wordsIn(cell).length > longestCell
}

function unwrapCell(cell: Element): void {
  const properties = childOf(cell, 'tcPr')
  if (properties) cell.removeChild(properties)
  unwrap(cell)
}

/** The blocks of a cell as one paragraph without a style. */
function joinCell(cell: Element): void {
  const paragraph = wordElement(cell, 'p')
  for (const block of childElements(cell)) {
    if (isWord(block, 'tcPr')) continue
    for (const one of isWord(block, 'p') ? [block] : wordElements(block, 'p')) {
      if (wordsIn(one) !== '' && wordsIn(paragraph) !== '') paragraph.appendChild(wordRun(cell, ' '))
      for (const child of Array.from(one.childNodes)) if (!isWord(child, 'pPr')) paragraph.appendChild(child)
    }
    cell.removeChild(block)
  }
  for (const end of wordElements(paragraph, 'br')) end.parentNode?.replaceChild(wordElement(end, 'tab'), end)
  cell.appendChild(paragraph)
}

/** A cell is one paragraph; in Mammoth's page its words then are in the cell itself, as in the tables of the web. */
export function openCells(html: string): string {
  return html.replace(/(<t[dh]\b[^<>]*>)<p>/g, '$1').replace(/<\/p>(<\/t[dh]>)/g, '$1')
}
