import { type MappedValue, mappedColumns } from '#lib/records/dataset-mapping.ts'

/** The cells of a row that hold something, by the names of their columns. */
export type Cells = ReadonlyMap<string, string>

/** What a mapping makes of a row: the value, and the cells that it comes from as words for its basis. */
export interface RowValue {
  value: string
  /** Absent for a constant. */
  words?: string
}

/** What spreadsheets and databases write into a cell that holds nothing. */
const nothing = new Set([
  ...'null n/a #n/a na nan none nil undefined unknown - – — ? \\n н/д неизвестно белгісіз'.split(' '),
  ...[
    'no data',
    'not available',
    'not stated',
    'not known',
    '(blank)',
    'нет данных',
    'не указан',
    'не указано',
    'не указана',
  ],
  ...['неизвестен', 'неизвестна', 'деректер жоқ', 'дерек жоқ', 'көрсетілмеген'],
])

/** Whether a cell holds nothing: it is empty, or says so. */
export function isAbsent(cell: string): boolean {
  const words = cell.trim().toLowerCase()
  return words === '' || nothing.has(words) || nothing.has(/^[([{<](.*)[)\]}>]$/.exec(words)?.[1]?.trim() ?? '')
}

/** The name of a column as the dataset writes it: exactly, else the only one that differs in case and space alone. */
export function findColumn(name: string, columns: Iterable<string>): string | undefined {
  const all = [...columns]
  if (all.includes(name)) return name
  const folded = (words: string) =>
    words
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
  const alike = all.filter((column) => folded(column) === folded(name))
  return alike.length === 1 ? alike[0] : undefined
}

/**
 * The value that a mapping gives for a row: a constant, a template filled, or the first cell that holds something of those that
 * it names; nothing where they all hold nothing. In a template a cell without a value leaves no empty brackets behind. `shown`
 * may put another form of a cell into a template.
 */
export function rowValue(
  mapped: MappedValue,
  cells: Cells,
  shown: (column: string, cell: string) => string = (_, cell) => cell,
): RowValue | undefined {
  if (typeof mapped !== 'string') return { value: mapped.constant }
  const named = mappedColumns(mapped)
  const found = named.flatMap((name) => {
    const column = cells.has(name) ? name : findColumn(name, cells.keys())
    const cell = column === undefined ? undefined : cells.get(column)
    return column === undefined || cell === undefined ? [] : [{ name, column, cell }]
  })
  if (found.length === 0) return undefined
  const words = found.map(({ column, cell }) => `${column}: ${cell}`).join('; ')
  if (!isTemplate(mapped)) return { value: found[0]?.cell ?? '', words }
  const filled = mapped.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const one = found.find((candidate) => candidate.name === name.trim())
    return one ? shown(one.column, one.cell) : ''
  })
  return {
    value: filled
      .replace(/\(\s*\)|\[\s*\]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')
      .trim(),
    words,
  }
}

function isTemplate(mapped: string): boolean {
  return /\{[^{}]+\}/.test(mapped)
}
