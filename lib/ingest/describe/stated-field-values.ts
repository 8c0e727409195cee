import type { FieldValue } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { StatedFieldValue } from '#lib/ingest/read/hints.ts'
import { fieldsOfCollection } from '#lib/records/collection-fields.ts'
import type { Collection } from '#lib/records/collections.ts'
import { editorBefore } from './apply-declared-metadata.ts'
import { readFieldValue } from './row-field-values.ts'

/**
 * What the head of a file says in the fields that its collection declares. A field that it doesn't declare, and a value that the
 * field can't hold, is left out with a finding.
 */
export function statedFieldValues(
  stated: readonly StatedFieldValue[],
  collection: Collection | undefined,
  file: string,
): { values: Record<string, FieldValue[]>; findings: Finding[] } {
  const values: Record<string, FieldValue[]> = {}
  const findings: Finding[] = []
  const declared = fieldsOfCollection(collection)
  for (const { field: id, value, code, known, line, words } of stated) {
    const leaveOut = (rule: string, message: string) =>
      findings.push({ rule, severity: 'warning', file, line, message: `${message}; it is left out` })
    const field = Object.hasOwn(declared, id) ? declared[id] : undefined
    if (!field) {
      const of = collection ? `the collection "${collection.id}" declares` : 'a collection of its own declares'
      leaveOut('field-not-declared', `found ${JSON.stringify(value)} for the field ${id}; expected a field that ${of}`)
      continue
    }
    const read = readFieldValue(code !== undefined && field.codes ? code : value, field, undefined)
    if (read.value === undefined)
      leaveOut('field-not-understood', `found ${JSON.stringify(value)} for the field ${id}; expected ${read.expected}`)
    else
      values[id] = [
        ...(values[id] ?? []),
        {
          value: read.value,
          ...(read.code && { code: read.code }),
          ...(known === 'editor' ? { reason: editorBefore(words) } : { words }),
        },
      ]
  }
  return { values, findings }
}
