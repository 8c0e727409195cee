import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { NormalizedText, SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { FilledFields, unknownColumns } from './mapping-check.ts'
import { MissingText } from './missing-text.ts'
import type { RowReading } from './read-row.ts'
import { findColumn } from './row-values.ts'

/** What the rows of one dataset say of each other: given its readings in the order of the rows, gives what is to go on. */
export class RowsInOrder {
  readonly #file: string
  readonly #mapping: DatasetMapping
  readonly #filled: FilledFields
  readonly #columns = new Set<string>()
  /** The rows that the keys were first met in. */
  readonly #keys = new Map<string, number>()
  #withoutText: SourceError[] = []
  #count = 0

  constructor({ file }: SourceFile, mapping: DatasetMapping) {
    this.#file = file
    this.#mapping = mapping
    this.#filled = new FilledFields(mapping)
  }

  /** What comes of the next row: its text, or an error in its place, with what is found of it beside others. */
  *add({ columns, read }: RowReading): Generator<NormalizedText | SourceError | Finding> {
    this.#count += 1
    for (const column of columns) this.#columns.add(column)
    if (read instanceof MissingText) {
      // Where no row has the column at all, one message says so.
      if (findColumn(this.#mapping.text, this.#columns) === undefined) this.#withoutText.push(read)
      else yield read
      return
    }
    if (columns.length > 0) {
      yield* this.#withoutText
      this.#withoutText = []
    }
    if (!(read instanceof SourceError)) {
      if (read.row) this.#filled.add(read.row.cells)
      yield* this.#repeatedKey(read)
    }
    yield read
  }

  /** What is found of the whole, after the last row. */
  *end(): Generator<SourceError | Finding> {
    const file = this.#file
    if (this.#count === 0) {
      yield new SourceError(`${file}: it has no rows`)
      return
    }
    // Objects may leave out what they don't have: one row alone does not show that a column is nowhere.
    const unknown =
      this.#count > 1 && this.#columns.size > 0 ? unknownColumns(this.#mapping, [...this.#columns]) : undefined
    if (unknown) {
      const message = `the mapping of the collection: ${unknown}`
      yield { rule: 'unknown-column', severity: 'error', file, message }
      return
    }
    yield* this.#withoutText
    yield* this.#filled.findings(file)
  }

  /** A key that an earlier row has does not distinguish the two, so the later one is identified by its number as well. */
  #repeatedKey({ raw }: NormalizedText): Finding[] {
    const { lineage, row, file } = raw
    const earlier = this.#keys.get(lineage)
    if (row === undefined) return []
    if (earlier === undefined) {
      this.#keys.set(lineage, row)
      return []
    }
    const key = lineage.slice(lineage.indexOf('#') + 1)
    raw.lineage = `${lineage}#${row}`
    const message = findingMessage('repeatedRowId', { row: String(row), id: key, earlier: String(earlier) })
    return [{ rule: 'repeated-row-id', severity: 'warning', file, ...message }]
  }
}
