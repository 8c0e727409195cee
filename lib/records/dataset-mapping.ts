import { z } from 'zod'
import { documentKinds } from '#lib/domain/document.ts'
import { datasetFields } from './collection-fields.ts'

/**
 * Where a field of a document comes from, by one rule for every field: the name of a column (`date: when`), a template
 * with columns in braces (`title: "Letter of {when}"`), or a constant that is written as one
 * (`language: { constant: en }`). What is none of them is an error that lists the columns.
 */
const mapped = z.union([
  z.string().min(1, 'a column, or a template with columns in braces'),
  z.strictObject({ constant: z.string().min(1, 'a value') }),
])

export type MappedValue = z.output<typeof mapped>

/** The fields of a document that a row may state, each mapped by the same rule. */
const mappedFields = {
  title: mapped.describe('The title; a template or a column.'),
  date: mapped.optional().describe('The date, as far as it is known: EDTF, an ISO time, figures, or in words.'),
  speaker: mapped.optional().describe('The name of the speaker; several are divided by semicolons.'),
  role: mapped.optional().describe('The role of the speaker.'),
  language: mapped.optional().describe('The BCP 47 tag of the language.'),
  kind: mapped
    .optional()
    .describe(
      'What kind of text it is; the name of a kind is a constant. If absent, what its title calls it, else a speech where it has a speaker.',
    ),
  url: mapped.optional().describe('The address where the text was published.'),
  venue: mapped.optional().describe('The place.'),
  published: mapped.optional().describe('The day of publication, where `date` is that of the occasion.'),
  event: mapped.optional().describe('The occasion that the text is about.'),
  topics: mapped.optional().describe('What it is about; several are divided by semicolons.'),
  original_language: mapped.optional().describe('The BCP 47 tag of the language that it was translated from.'),
  translation: mapped.optional().describe('Who made the translation: own, official, publisher or unknown.'),
  translation_of: mapped.optional().describe('The id of the document of this archive that it is a translation of.'),
  delivery: mapped.optional().describe('Whether it is what was said (as-delivered) or written (as-prepared).'),
  text_of_record: mapped
    .optional()
    .describe('Whether editors chose it, of several texts of one event, as the text of record: true or false.'),
  publisher: mapped.optional().describe('Who published it.'),
  byline: mapped.optional().describe('Who is named as its author.'),
  rights: mapped.optional().describe('What may be done with it; if absent, what `rights` of the collection says.'),
}

/** The name of a field that a mapping gives a value by that rule. */
export type MappedField = keyof typeof mappedFields

/** These names, in the order in which messages list them. */
export const mappedFieldNames = [
  'title',
  'date',
  'speaker',
  'role',
  'language',
  'kind',
  'url',
  'venue',
  'published',
  'event',
  'topics',
  'original_language',
  'translation',
  'translation_of',
  'delivery',
  'text_of_record',
  'publisher',
  'byline',
  'rights',
] as const satisfies MappedField[]

/** The `dataset:` of a collection: which column is what. Unknown keys are errors. */
export const datasetMapping = z.strictObject({
  text: z.string().describe('Column that holds the text.'),
  ...mappedFields,
  id: z
    .string()
    .optional()
    .describe('Column with a lasting id of each row; without it, rows are identified by their number.'),
  fields: datasetFields
    .optional()
    .describe('Columns that are shown, listed or searched by beyond the fields of every document, each by an id.'),
  rows: z
    .string()
    .optional()
    .describe('Of a JSON file with several lists, the one that holds the rows, by its path: response.items.'),
  sheet: z
    .string()
    .optional()
    .describe('Of a spreadsheet (.xlsx), the sheet that holds the rows, by its name; the first one if absent.'),
  document_id: z
    .string()
    .optional()
    .describe('Column with the ids of documents (d-…), which are kept: of texts that another archive has exported.'),
  blocks: z
    .string()
    .optional()
    .describe('Column that says what each piece of the text is, with its id, as another archive has exported it.'),
  bases: z
    .boolean()
    .optional()
    .describe(
      'Whether a column whose name ends in _basis says how the value beside it is known, as in an exported archive.',
    ),
  names_as_written: z
    .boolean()
    .optional()
    .describe('Whether names are taken as they are, and not put into usual writing.'),
  date_of: z
    .union([z.enum(['occasion', 'publication']), z.strictObject({ column: z.string() })])
    .default('occasion')
    .describe('What the dates are of: occasion or publication, or the column that says it ({ column: … }).'),
  date_order: z.enum(['dmy', 'mdy', 'ymd']).optional().describe('Order of dates in figures such as 03/04/2024.'),
  date_format: z
    .string()
    .optional()
    .describe('How the field writes its dates, by the letters of Unicode TR 35: dd.MM.yyyy, d MMMM yyyy, yyyyMMdd.'),
  html: z
    .boolean()
    .optional()
    .describe('Whether cells are HTML; where nothing is said, cells that have tags or entities are read as HTML.'),
  limit: z.int().min(1).optional().describe('How many rows are read, from the first one.'),
  encoding: z.string().optional().describe('Encoding of the file (WHATWG label); without it, it is recognised.'),
  delimiter: z
    .string()
    .length(1)
    .optional()
    .describe('The character between the fields of a CSV file; recognised if absent.'),
})

export type DatasetMapping = z.output<typeof datasetMapping>

const isKind = (value: MappedValue) => typeof value === 'string' && documentKinds.some((kind) => kind === value)

/** How a field is mapped; the name of a kind is a constant, so that `kind: address` says what it seems to say. */
export function mappingOf(mapping: DatasetMapping, field: MappedField): MappedValue | undefined {
  const value = mapping[field]
  return field === 'kind' && typeof value === 'string' && isKind(value) ? { constant: value } : value
}

/** The columns that a mapped value names: those in braces of a template, else the whole where it is no constant. */
export function mappedColumns(value: MappedValue): string[] {
  if (typeof value !== 'string') return []
  const inBraces = [...value.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column.trim())
  return inBraces.length > 0 ? inBraces : [value]
}
