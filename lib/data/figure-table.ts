import { figuresOfDocument } from '#lib/figures/archive-figure.ts'
import { figureData } from '#lib/figures/figure-data.ts'
import { figureColumns } from './columns.ts'
import type { DataInput } from './data-input.ts'
import type { Row, Table } from './table.ts'

/** A row for each figure of all documents. They are read once, however often the rows are asked for. */
export function figureTable(input: DataInput): Table {
  let read: Row[] | undefined
  return {
    name: 'figures',
    columns: figureColumns,
    key: ['document_id', 'position'],
    rows() {
      read ??= [...figureRows(input)]
      return read
    },
  }
}

function* figureRows({ archive, context }: DataInput): Generator<Row> {
  for (const document of archive.documents) {
    const page = context.addressOf(document)
    for (const [index, figure] of figuresOfDocument(document).entries()) {
      const record = figureData(document, figure)
      yield { ...record, position: index + 1, address: `${page}#${figure.paragraph}` }
    }
  }
}
