import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { z } from 'zod'

/** The tables of the bench, each of rows that are measured one by one. */
export const tableNames = ['found', 'built', 'growth', 'clients', 'words'] as const

export type TableName = (typeof tableNames)[number]

const rowShape = z.object({
  table: z.enum(tableNames),
  /** What was measured: a row with the same name takes its place. */
  name: z.string(),
  cells: z.array(z.string()),
  /** The day, and how many processes asked for the processors in the minute before the end. */
  on: z.string(),
  load: z.string(),
})

export type Row = z.infer<typeof rowShape>

/** What was measured so far, in a file of JSON Lines: a bench that is stopped keeps it, and others add to it, also at the same time. */
export class MeasuredRows {
  readonly #file: URL
  readonly #onChange: (rows: readonly Row[]) => void

  /** `onChange` is told all rows whenever one was added. */
  constructor(file: URL, onChange: (rows: readonly Row[]) => void) {
    this.#file = file
    this.#onChange = onChange
  }

  /** Adds a row, in the place of one with its name. Throws where the file has something else than rows. */
  add(table: TableName, cells: readonly string[], name: string): void {
    const row: Row = {
      table,
      name,
      cells: [...cells],
      on: new Date().toISOString().slice(0, 10),
      load: (loadavg()[0] ?? 0).toFixed(1),
    }
    const known = readOr(this.#file, '')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [rowShape.parse(JSON.parse(line))]))
    const at = known.findIndex((one) => one.table === table && one.name === name)
    const rows = at < 0 ? [...known, row] : known.with(at, row)
    console.error([table, name, ...cells, `load ${row.load}`].join(' | '))
    writeFileSync(this.#file, rows.map((one) => `${JSON.stringify(one)}\n`).join(''))
    this.#onChange(rows)
  }
}

function readOr(file: URL, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
