import { declaredFields } from '#lib/archive/declared-fields.ts'
import { fieldLabel } from '#lib/site/format-field.ts'
import type { SiteWith } from './site.ts'

/** What a corrected field is called: one that a collection declares as it is called there. */
export function correctedFieldLabel({ archive, say }: SiteWith<'archive'>, field: string): string {
  const declared = declaredFields(archive.collections).find(({ id }) => id === field)
  return declared?.labelIn(say.language) ?? fieldLabel(field, say)
}
