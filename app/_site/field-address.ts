import type { FieldGroups, FieldValueGroup } from '#lib/archive/group-by-field.ts'
import type { SiteBase } from './site.ts'

/** Whether a value of a field has a page: of one document alone that page would say nothing more than the document's. */
export function hasFieldValuePage({ isOfSeveral }: FieldValueGroup): boolean {
  return isOfSeveral
}

/** Where a value of a field leads to: its page, or its only document. */
export function fieldValueAddress({ addresses }: SiteBase, { field }: FieldGroups, group: FieldValueGroup): string {
  // Its documents are looked at only where it has one: who leads to the page of many needn't be made again with each of them.
  const [only] = hasFieldValuePage(group) ? [] : group.documents
  return only ? addresses.document(only) : addresses.fieldValue(field.id, group.id)
}
