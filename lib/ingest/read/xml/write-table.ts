import type { PieceMarkup, StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import type { ElementContext } from './element-context.ts'
import { cellWords, partsOf } from './element-words.ts'
import { isElement } from './xml-tree.ts'

/** How a format marks tables, and how its reader writes what is in one beside rows. */
export interface TableMarkup {
  /** The name of a row. */
  row: string
  /** Whether a row, where it is the first, is the head of the table. */
  isHeader(row: Element): boolean
  /** Which paragraph a row is, where the file states its lasting id. */
  pieceOf(row: Element): PieceMarkup | undefined
  writeWords(words: string): void
  writeElement(element: Element): void
}

/** Writes the rows of a table, each a paragraph with its cells, and what is beside them. */
export function writeTable(out: StructuredText, table: Element, { form }: ElementContext, markup: TableMarkup): void {
  let isFirst = true
  for (const child of partsOf(table)) {
    if (typeof child === 'string') markup.writeWords(child)
    else if (isElement(child, markup.row)) {
      const { voice } = form
      const piece = markup.pieceOf(child)
      out.row(cellWords(child), {
        header: isFirst && markup.isHeader(child),
        ...(voice !== undefined && { voice }),
        ...(piece && { piece }),
      })
      isFirst = false
    } else markup.writeElement(child)
  }
}
