import type { Basis } from '#lib/domain/basis.ts'
import { findColumn, type RowValue } from '#lib/ingest/read/dataset/row-values.ts'
import type { DatasetRow } from '#lib/ingest/read/source.ts'
import { type DatasetMapping, type MappedField, mappedColumns, mappingOf } from '#lib/records/dataset-mapping.ts'

/** What a column of bases is called, behind the name of the column that it is of. */
const ending = '_basis'

/** A basis that is no other document's or event's. */
type RowBasis = Exclude<Basis, { kind: 'inherited' }>

/**
 * Why a value of a row is so. A cell states a value; a constant is the collection's word for all its texts. Where the mapping says that
 * the row has bases, a value that was inferred, or set by editors, in the archive that the row is from stays that, and is not held for stated.
 */
export function basisOfCell(
  { cells }: DatasetRow,
  mapping: DatasetMapping,
  field: MappedField,
  { words }: RowValue,
): RowBasis {
  if (words === undefined) return { kind: 'inferred', rule: 'constant-of-the-collection' }
  const [column = ''] = mapping.bases ? mappedColumns(mappingOf(mapping, field) ?? '') : []
  const named = column === '' ? undefined : findColumn(`${column}${ending}`, cells.keys())
  switch (named === undefined ? undefined : cells.get(named)) {
    case 'inferred':
      return { kind: 'inferred', rule: 'inferred-in-the-dataset', words }
    case 'inherited':
      return { kind: 'inferred', rule: 'inherited-in-the-dataset', words }
    case 'editor':
      return { kind: 'editor', reason: `Set by an editor of the archive that the row was exported from: ${words}` }
    default:
      return { kind: 'stated', words }
  }
}
