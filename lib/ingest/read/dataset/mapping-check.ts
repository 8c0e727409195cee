import { documentKinds } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import {
  type DatasetMapping,
  type MappedValue,
  mappedColumns,
  mappedFieldNames,
  mappingOf,
} from '#lib/records/dataset-mapping.ts'
import { type Cells, findColumn, rowValue } from './row-values.ts'

/** What a mapping says that no column of its dataset bears out, as the end of a message; nothing where all is well. */
export function unknownColumns(mapping: DatasetMapping, columns: readonly string[]): string | undefined {
  const named: [string, string][] = [['text', mapping.text]]
  const { date_of: dateOf } = mapping
  const others = {
    ...{ id: mapping.id, document_id: mapping.document_id, blocks: mapping.blocks },
    date_of: typeof dateOf === 'object' ? dateOf.column : undefined,
  }
  for (const [key, column] of Object.entries(others)) if (column !== undefined) named.push([key, column])
  for (const field of mappedFieldNames) {
    const value = mappingOf(mapping, field)
    if (value !== undefined) named.push(...mappedColumns(value).map((column): [string, string] => [field, column]))
  }
  for (const [name, column] of declaredColumns(mapping))
    named.push(...mappedColumns(column).map((one): [string, string] => [name, one]))
  const unknown = named.filter(([, column]) => findColumn(column, columns) === undefined)
  if (unknown.length === 0) return undefined
  const missing = unknown.map(([field, column]) => `${field} names "${column}"`).join(', ')
  const kinds = unknown.some(([field]) => field === 'kind')
    ? `; a kind for all rows is one of ${documentKinds.join(', ')}`
    : ''
  return `${missing}; the columns of the dataset are ${columns.join(', ')}. A constant is written as { constant: … }${kinds}`
}

/** The columns of the fields that the collection declares; those that only the catalogue fills have none. */
function declaredColumns({ fields = {} }: DatasetMapping): [name: string, column: string][] {
  return Object.entries(fields).flatMap(([id, { column }]): [string, string][] =>
    column === undefined ? [] : [[`fields.${id}`, column]],
  )
}

/** Keeps a record of which mapped fields the rows of a dataset fill. */
export class FilledFields {
  readonly #filled = new Set<string>()
  /** What is mapped, by the name that a finding gives it. */
  readonly #mapped: readonly [name: string, value: MappedValue][]
  #rows = 0

  constructor(mapping: DatasetMapping) {
    this.#mapped = [
      ...mappedFieldNames.flatMap((field): [string, MappedValue][] => {
        const mapped = mappingOf(mapping, field)
        return mapped === undefined ? [] : [[field, mapped]]
      }),
      ...declaredColumns(mapping),
    ]
  }

  add(cells: Cells): void {
    this.#rows += 1
    for (const [name, mapped] of this.#mapped) {
      if (!this.#filled.has(name) && rowValue(mapped, cells)) this.#filled.add(name)
    }
  }

  /** A warning for each mapped field that no row filled; none of a single row, which may lack anything. */
  findings(file: string): Finding[] {
    if (this.#rows < 2) return []
    return this.#mapped
      .filter(([name]) => !this.#filled.has(name))
      .map(([name, mapped]) => {
        const named = mappedColumns(mapped).join(', ')
        const message = findingMessage('mappingUnfilled', { field: name, columns: named, rows: this.#rows })
        return { rule: 'mapping-unfilled', severity: 'warning', file, ...message }
      })
  }
}
