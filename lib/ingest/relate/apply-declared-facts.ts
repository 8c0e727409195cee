import type { FieldValue } from '#lib/domain/document.ts'
import { readFieldValue } from '#lib/ingest/describe/row-field-values.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import type { CatalogueFact } from '#lib/records/catalogue.ts'
import { fieldsOfCollection } from '#lib/records/collection-fields.ts'
import type { Collection } from '#lib/records/collections.ts'

/** A fact that is left out, and what was expected in its place. */
export interface RefusedFact {
  fact: CatalogueFact
  expected: string
}

/**
 * Sets what editors state in fields that the collection of a document declares (`fields:`), in place of what its source
 * has there. A field that this collection doesn't declare, or a value that the field can't hold, is refused and changes nothing.
 */
export function applyDeclaredFacts(
  document: ParsedDocument,
  facts: readonly CatalogueFact[],
  collections: readonly Pick<Collection, 'id' | 'fields' | 'dataset'>[],
): { document: ParsedDocument; refused: RefusedFact[] } {
  const ownCollection = collections.find(({ id }) => id === document.collection)
  const declared = fieldsOfCollection(ownCollection)
  const refused: RefusedFact[] = []
  const fields: Record<string, FieldValue[]> = { ...document.metadata.fields }
  for (const fact of facts) {
    const field = Object.hasOwn(declared, fact.field) ? declared[fact.field] : undefined
    if (!field) {
      const collection = document.collection === undefined ? 'no collection' : `"${document.collection}"`
      refused.push({ fact, expected: `a field that the collection of the document (${collection}) declares` })
      continue
    }
    const read = [fact.value]
      .flat()
      .map((written) => readFieldValue(written, field, ownCollection?.dataset?.date_order))
    const wrong = read.find(({ value }) => value === undefined)
    if (wrong) refused.push({ fact, expected: wrong.expected ?? 'another value' })
    else
      fields[fact.field] = read.flatMap(({ value, code }) =>
        value === undefined ? [] : [editorsValue(value, code, fact)],
      )
  }
  const { fields: _, ...metadata } = document.metadata
  return {
    document: { ...document, metadata: { ...metadata, ...(Object.keys(fields).length > 0 && { fields }) } },
    refused,
  }
}

function editorsValue(value: string | number, code: string | undefined, { reason, by, on }: CatalogueFact): FieldValue {
  return { value, ...(code && { code }), reason, ...(by && { by }), ...(on && { on }) }
}
