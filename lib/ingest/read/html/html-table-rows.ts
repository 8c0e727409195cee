import type { Span } from '#lib/domain/ledger.ts'
import type { ListItemHint, RowHint } from '#lib/ingest/read/hints.ts'
import { ancestors, type HtmlElement } from './html-element.ts'
import { gridOf, isDataTable, namesColumns } from './html-tables.ts'
import type { PlacedText } from './html-text-builder.ts'

/**
 * The rows of the tables that hold data: where each is in the text, and where its cells are. Only the first row of a
 * table can name its columns.
 */
export function htmlTableRows(places: readonly PlacedText[], items: readonly ListItemHint[]): RowHint[] {
  const marked = new Map(items.map((item) => [item.words, item.start]))
  const ofCells = new Map<HtmlElement, Span>()
  const tables = new Set<HtmlElement>()
  for (const { node, start, end } of places) {
    const around = ancestors(node.parentNode)
    const cell = around.find(({ tagName }) => tagName === 'td' || tagName === 'th')
    const table = around.find(({ tagName }) => tagName === 'table')
    if (!cell || !table || !isDataTable(table)) continue
    tables.add(table)
    const known = ofCells.get(cell)
    ofCells.set(
      cell,
      known ? { start: known.start, end: Math.max(known.end, end) } : { start: marked.get(start) ?? start, end },
    )
  }
  return [...tables].flatMap((table) => {
    const rows = gridOf(table).flatMap(({ row, cells }): (RowHint & { element: HtmlElement })[] => {
      const spans = cells.map((cell) => cell && ofCells.get(cell))
      const full = spans.filter((span) => span !== undefined)
      const [first, last] = [full[0], full.at(-1)]
      return first && last ? [{ start: first.start, end: last.end, cells: spans, element: row }] : []
    })
    return rows.map(({ element, ...row }, index) =>
      index === 0 && namesColumns(element) ? { ...row, header: true } : row,
    )
  })
}
