import { z } from 'zod'
import { collectionFieldTypes, reservedFieldIds } from '#lib/domain/collection-fields.ts'
import { fieldId, plainText } from '#lib/markdown/field-schemas.ts'

const label = z.union(
  [plainText, z.strictObject({ en: plainText, ru: plainText.optional(), kk: plainText.optional() })],
  {
    error: 'a text, or a text for each language: { en: …, ru: …, kk: … }',
  },
)

const collectionField = z
  .strictObject({
    column: z
      .string()
      .min(1, 'a column, or a template with columns in braces')
      .optional()
      .describe('The column that has its values, or a template; without it, only the catalogue states them.'),
    label: label.describe('What it is called on pages; one text, or one for each language of the interface.'),
    type: z.enum(collectionFieldTypes).default('text').describe('What its values are.'),
    codes: z
      .literal('countries')
      .optional()
      .describe('That the cells are codes of ISO 3166, which are shown as the names of the countries.'),
    show: z.boolean().default(true).describe('Whether the page of a document shows it.'),
    browse: z.boolean().default(false).describe('Whether there is a list of its values, and of the documents of each.'),
    filter: z.boolean().default(false).describe('Whether the search counts by it and takes it before a colon.'),
    tells_speakers_apart: z
      .boolean()
      .default(false)
      .describe('Whether speakers of one name are two persons where they differ in it.'),
  })
  .refine(({ codes, type }) => codes === undefined || type === 'text', {
    path: ['codes'],
    error: 'codes only for a field of type text',
  })

const reserved = new Set<string>(reservedFieldIds)

/** The fields of a dataset beyond those that every document may have, by their ids. */
export const collectionFields = z.record(
  fieldId.refine((id) => !reserved.has(id), 'another name: this one has a meaning in queries or addresses'),
  collectionField,
)

export type CollectionField = z.output<typeof collectionField>

/** What a field is called in a language of the interface (BCP 47); in English where nothing else is said. */
export function fieldLabelIn({ label }: Pick<CollectionField, 'label'>, language: string): string {
  if (typeof label === 'string') return label
  return (language === 'ru' ? label.ru : language === 'kk' ? label.kk : undefined) ?? label.en
}
