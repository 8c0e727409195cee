import type { CollectionFieldType } from '#lib/domain/collection-fields.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from './format-date.ts'

/** A value of a declared field as pages show it. Figures stay as they are: a session is no amount. */
export function formatDeclaredValue(type: CollectionFieldType, value: string | number, say: Say): string {
  return type === 'date' ? formatDate(String(value), say) : String(value)
}
