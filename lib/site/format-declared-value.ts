import type { CollectionFieldType } from '#lib/domain/collection-fields.ts'
import { formatDate } from './format-date.ts'
import type { Messages } from './messages.ts'

/** A value of a declared field as pages show it. Figures stay as they are: a session is no amount. */
export function formatDeclaredValue(type: CollectionFieldType, value: string | number, messages: Messages): string {
  return type === 'date' ? formatDate(String(value), messages) : String(value)
}
