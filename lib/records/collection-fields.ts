import { z } from 'zod'
import { collectionFieldTypes, reservedFieldIds } from '#lib/domain/collection-fields.ts'
import { fieldId, plainText } from '#lib/markdown/field-schemas.ts'

const label = z.union(
  [plainText, z.strictObject({ en: plainText, ru: plainText.optional(), kk: plainText.optional() })],
  {
    error: 'a text, or a text for each language: { en: …, ru: …, kk: … }',
  },
)

const fieldOfAny = z
  .strictObject({
    label: label.describe('What it is called on pages; one text, or one for each language of the interface.'),
    type: z.enum(collectionFieldTypes).default('text').describe('What its values are.'),
    codes: z
      .literal('countries')
      .optional()
      .describe('That the cells are codes of ISO 3166, which are shown as the names of the countries.'),
    show: z.boolean().default(true).describe('Whether the page of a document shows it.'),
    in_writing: plainText
      .optional()
      .describe('The value that says that a text was sent in writing and not spoken: such a text has no venue.'),
    browse: z.boolean().default(false).describe('Whether there is a list of its values, and of the documents of each.'),
    filter: z.boolean().default(false).describe('Whether the search counts by it and takes it before a colon.'),
  })
  .refine(({ codes, type }) => codes === undefined || type === 'text', {
    path: ['codes'],
    error: 'codes only for a field of type text',
  })

const fieldOfRows = fieldOfAny.safeExtend({
  column: z
    .string()
    .min(1, 'a column, or a template with columns in braces')
    .optional()
    .describe('The column that has its values, or a template; without it, only the catalogue states them.'),
  tells_speakers_apart: z
    .boolean()
    .default(false)
    .describe('Whether speakers of one name are two persons where they differ in it.'),
})

const reserved = new Set<string>(reservedFieldIds)

const declaredId = fieldId.refine(
  (id) => !reserved.has(id),
  'another name: this one has a meaning in queries or addresses',
)

/** The fields of a collection beyond those that every document may have, by their ids. */
export const collectionFields = z.record(declaredId, fieldOfAny)

/** The same of a dataset, whose columns have their values. */
export const datasetFields = z.record(declaredId, fieldOfRows)

/** A field that a collection declares. */
export type CollectionField = z.output<typeof fieldOfAny>

/** The fields that a collection declares, for its dataset or for all of its texts, by their ids. */
export function fieldsOfCollection(
  collection: CollectionWithFields | undefined,
): Readonly<Record<string, CollectionField>> {
  return { ...collection?.fields, ...collection?.dataset?.fields }
}

/** What of a collection declares fields. */
export interface CollectionWithFields {
  fields?: z.output<typeof collectionFields> | undefined
  dataset?: { fields?: z.output<typeof datasetFields> | undefined } | undefined
}

/** What a field is called in a language of the interface (BCP 47); in English where nothing else is said. */
export function fieldLabelIn({ label }: Pick<CollectionField, 'label'>, language: string): string {
  if (typeof label === 'string') return label
  return (language === 'ru' ? label.ru : language === 'kk' ? label.kk : undefined) ?? label.en
}
