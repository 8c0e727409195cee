type Cell = string | readonly string[] | number | null

function cell(value: Cell): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join('; ') : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV (RFC 4180) with a line of names, lists divided by semicolons; a byte order mark goes before, so that spreadsheets take it for UTF-8. */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','))
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`
}
