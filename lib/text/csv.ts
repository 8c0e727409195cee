type Cell = string | readonly string[] | number | null

/** What spreadsheets take for the beginning of a formula, in wide forms as well (OWASP, CSV Injection). */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

function cell(value: Cell): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join('; ') : String(value)
  // A number of ours is no formula, also where it is negative.
  const safe = typeof value !== 'number' && formula.test(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as CSV (RFC 4180) with a line of names, lists divided by semicolons, for people who open it in a spreadsheet:
 * a byte order mark goes before, without which Excel takes UTF-8 for the code page of its country and breaks all that is
 * not ASCII, and an apostrophe before a text that would be reckoned as a formula. Both change what programs read: files
 * that are the archive's data are not written by it.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','))
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`
}
