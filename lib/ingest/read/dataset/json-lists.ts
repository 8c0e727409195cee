import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { flattenFields, isObject } from './row-fields.ts'
import { findColumn } from './row-values.ts'

/** A list with objects in it, somewhere within an object. */
interface ObjectList {
  /** The names of the fields that lead to it, with full stops between: `response.items`. */
  path: string
  values: readonly unknown[]
}

/**
 * The rows that one JSON value is: those of a list, else those of the one list of objects that is within an object
 * (`{"data": […]}`, `{"response": {"items": […]}}`). Undefined where the value itself is the row: it has no such list, or it
 * has the mapping's column of texts, whatever lists it has. Where there are several lists, the mapping's `rows` says which;
 * without it, and where it names none, throws `SourceError` that lists them. `place` begins the message.
 */
export function rowsWithin(place: string, value: unknown, mapping: DatasetMapping): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value) || (mapping.rows === undefined && hasText(value, mapping))) return undefined
  const lists = objectLists(value)
  const found = `found ${lists.length === 0 ? 'none' : lists.map(({ path, values }) => `"${path}" (${values.length})`).join(', ')}`
  if (mapping.rows !== undefined) {
    const named = lists.find(({ path }) => path === mapping.rows)
    if (named) return named.values
    throw new SourceError(`${place}: the mapping names "${mapping.rows}" as its list of rows; ${found}`)
  }
  if (lists.length > 1)
    throw new SourceError(
      `${place}: expected one list of rows; ${found}. Name the right one in the mapping of the collection (\`rows\`)`,
    )
  return lists[0]?.values
}

/** Whether an object has the column of texts. */
export function hasText(value: unknown, mapping: DatasetMapping): boolean {
  if (!isObject(value)) return false
  const columns = flattenFields(value).map(([name]) => name)
  return findColumn(mapping.text, columns) !== undefined
}

/** The lists with objects in them that are within an object, but not within a list. */
function objectLists(value: Record<string, unknown>): ObjectList[] {
  return flattenFields(value).flatMap(([path, field]): ObjectList[] =>
    Array.isArray(field) && field.some(isObject) ? [{ path, values: field }] : [],
  )
}
