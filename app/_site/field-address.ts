import type { FieldGroups, FieldValueGroup } from '#lib/archive/group-by-field.ts'
import type { SiteBase } from './site.ts'

/** Whether a value of a field has a page: of one document alone that page would say nothing more than the document's. */
export function hasFieldValuePage({ documents }: FieldValueGroup): boolean {
  return documents.length > 1
}

/** Where a value of a field leads to: its page, or its only document. */
export function fieldValueAddress({ addresses }: SiteBase, { field }: FieldGroups, group: FieldValueGroup): string {
  const [only] = group.documents
  return only && !hasFieldValuePage(group) ? addresses.document(only) : addresses.fieldValue(field.id, group.id)
}
