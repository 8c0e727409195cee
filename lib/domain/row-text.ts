/** The gap between two cells in the text of a row: two figures must not read as one whose thousands are set apart. */
function gapBetweenCells(before: string, after: string): ' ' | ' · ' {
  return /(?<!\d)\d{1,3}$/.test(before.slice(-4)) && /^\d{3}(?!\d)/.test(after) ? ' · ' : ' '
}

/** The text of a row of a table: the words of its cells, one after the other. */
export function rowText(cells: readonly string[]): string {
  let text = ''
  for (const cell of cells) if (cell !== '') text += text === '' ? cell : gapBetweenCells(text, cell) + cell
  return text
}
