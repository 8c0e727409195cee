/**
 * The `xml:id` of a part of a document: no other document has it, so that all of them can be in one corpus. Ids of the archive
 * are ASCII and begin with a letter, so it is a name of XML.
 */
export function teiId(document: string, part: string): string {
  return `${document}.${part}`
}

/** What the `xml:id` of the terms ends in that are values of the fields which the collection of a document declares. */
export const declaredFieldsKey = 'fields'
