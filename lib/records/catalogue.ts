import { relative, sep } from 'node:path'
import { z } from 'zod'
import { basisFieldOf, basisFields, frontmatterField } from '#lib/domain/basis.ts'
import { edtfDate, fieldId, plainText } from '#lib/markdown/field-schemas.ts'
import { expectedField, meant } from '#lib/markdown/schema-problems.ts'
import { placeWords, RecordError, readPlacedRecords, readTogether, recordFiles } from './record-file.ts'

const why = {
  reason: z
    .string('expected a reason: words of the source, or a named reference')
    .min(1, 'expected a reason')
    .describe('Words of the source, or a named reference.'),
  by: plainText.optional().describe('Who decided.'),
  on: edtfDate.optional().describe('EDTF day of the decision.'),
}

const paragraph = z.string().regex(/^[ph]-[0-9a-hjkmnp-tv-z]{7}$/, 'expected the id of a paragraph such as p-7k2m9qd')

const fact = z.strictObject({
  field: z
    .union([z.enum(basisFields.map(frontmatterField)), fieldId], 'expected the name of a field')
    .describe('The field, in frontmatter spelling, or one that the collection of the document declares.'),
  value: z
    .union([z.string(), z.array(z.string())], 'expected text in quotation marks, such as "2024", or a list of texts')
    .describe('The value; a list for topics, and for several speakers and their offices.'),
  was: z.string().optional().describe('What the source had when this was written; empty where it had nothing.'),
  of: z
    .enum(['occasion', 'publication'])
    .optional()
    .describe('For dates: whether it is that of the occasion or of publication.'),
  ...why,
})

const replacement = z.strictObject({
  paragraph,
  replace: z.string().min(1).describe('Words that the paragraph contains exactly once.'),
  with: z.string().describe('What they should read.'),
  ...why,
})
const joining = z.strictObject({
  paragraph,
  join: z.union([z.literal('next'), paragraph], 'expected `next`').describe('With the paragraph after it, or its id.'),
  ...why,
})
const division = z.strictObject({
  paragraph,
  split: z.string().min(1).describe('Words with which the second paragraph begins; the first contains them once.'),
  ...why,
})
const withdrawal = z.strictObject({ paragraph, withdraw: z.literal(true), ...why })
const passage = z.strictObject({
  paragraph,
  passage: z
    .literal(true)
    .describe(
      'The paragraph has a page of its own, whose preview shows its words; the first three of the archive are on the front page.',
    ),
  ...why,
})
const note = z.strictObject({
  note: plainText.describe(
    'Words of the editors on the text, shown beside it as theirs: they are no part of the record, and are not searched.',
  ),
  paragraph: paragraph.optional().describe('The paragraph or heading that it is on; without it, the whole document.'),
  by: plainText.optional().describe('Who wrote it.'),
  on: edtfDate.optional().describe('EDTF day on which it was written.'),
})
const documentWithdrawal = z.strictObject({ withdraw: z.literal('document'), ...why })
const succession = z.strictObject({
  supersedes: z.string().min(1).describe('Path of the source that gave the document before.'),
  source: z.string().min(1).describe('Path of the source that gives it now, below the folder of the sources.'),
  ...why,
})

const refusedTranslation = z.strictObject({
  not_translation_of: z
    .string()
    .regex(/^d-[0-9a-hjkmnp-tv-z]{7}$/, 'expected the id of a document such as d-7k2m9qd')
    .describe(
      'Id of a document that this one is no translation of, nor the other way round: it is not proposed again.',
    ),
  ...why,
})

/** The shapes that an entry may have. */
export const entryShapes = [
  fact,
  replacement,
  joining,
  division,
  withdrawal,
  passage,
  note,
  documentWithdrawal,
  succession,
  refusedTranslation,
] as const

type EntryShape = (typeof entryShapes)[number]
type UnplacedEntry = z.output<EntryShape>

/** The keys that decide which shape an entry has. */
const decidingKeys = [
  'field',
  'replace',
  'join',
  'split',
  'passage',
  'note',
  'withdraw',
  'supersedes',
  'not_translation_of',
]

function shapeOf(value: Record<string, unknown>): EntryShape | undefined {
  if ('field' in value) return fact
  if ('replace' in value) return replacement
  if ('join' in value) return joining
  if ('split' in value) return division
  if ('passage' in value) return passage
  if ('note' in value) return note
  if ('withdraw' in value) return 'paragraph' in value ? withdrawal : documentWithdrawal
  if ('not_translation_of' in value) return refusedTranslation
  return 'supersedes' in value ? succession : undefined
}

/** The key that an entry has decides its shape, so that a message is about that shape and no other. */
export const catalogueEntry = z.record(z.string(), z.unknown()).transform((value, context): UnplacedEntry => {
  const shape = shapeOf(value)
  if (!shape) {
    const guess = Object.keys(value)
      .map((key) => meant(key, decidingKeys))
      .find((one) => one !== '')
    context.addIssue(
      `expected \`field\`, \`replace\`, \`join\`, \`split\`, \`passage\`, \`note\`, \`withdraw\`, \`supersedes\` or \`not_translation_of\`${guess ?? ''}`,
    )
    return z.NEVER
  }
  const result = shape.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const { path } = issue
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        context.addIssue({ code: 'custom', path: [key], message: expectedField(key, Object.keys(shape.shape)) })
    } else {
      const guess = issue.code === 'invalid_value' ? meant(value[String(path[0])], issue.values) : ''
      context.addIssue({ code: 'custom', path, message: `${issue.message}${guess}` })
    }
  }
  return z.NEVER
})

/** `file` is the path below the content folder: findings that name it are published; `line` is where the entry begins. */
type InFile<Type> = Type & { file: string; line?: number }

/** A fact that editors state of a document, with its place in the file. */
export type CatalogueFact = InFile<z.output<typeof fact>>
/** Words of a document that editors replace, with the place in the file. */
export type TextCorrection = InFile<
  z.output<typeof replacement | typeof joining | typeof division | typeof withdrawal | typeof passage>
>
/** A note of editors on a document or a paragraph of it, with its place in the file. */
export type CatalogueNote = InFile<z.output<typeof note>>
/** That editors take a whole document out of the record, with its place in the file. */
export type DocumentWithdrawal = InFile<z.output<typeof documentWithdrawal>>
/** That a document is no translation of another, with the place in the file. */
export type RefusedTranslation = InFile<z.output<typeof refusedTranslation>>
/** All that editors say of one document or source, with its place in the file. */
export type CatalogueEntry = InFile<UnplacedEntry>

/** Whether an entry is a note of editors. */
export function isNote(entry: CatalogueEntry): entry is CatalogueNote {
  return 'note' in entry
}

/** Whether an entry changes the text of a document, or says of a paragraph that it has a page. */
export function isTextCorrection(entry: CatalogueEntry): entry is TextCorrection {
  return 'paragraph' in entry && !isNote(entry)
}

/** Whether an entry takes a whole document out of the record. */
export function isDocumentWithdrawal(entry: CatalogueEntry): entry is DocumentWithdrawal {
  return 'withdraw' in entry && !('paragraph' in entry)
}

/** Whether an entry says that a document is no translation of another. */
export function isRefusedTranslation(entry: CatalogueEntry): entry is RefusedTranslation {
  return 'not_translation_of' in entry
}

const documentId = /^d-[0-9a-hjkmnp-tv-z]{7}$/

const entriesSchema = z.record(z.string(), z.array(catalogueEntry)).check((context) => {
  for (const key of Object.keys(context.value).filter((one) => !documentId.test(one))) {
    context.issues.push({
      code: 'custom',
      input: key,
      path: [key],
      message: 'expected a document id such as d-7k2m9qd',
    })
  }
})

/** A file of the catalogue: facts by document id. An empty YAML file reads as an empty list. */
export const catalogueSchema = z.preprocess(
  (value) => (Array.isArray(value) && value.length === 0 ? {} : value),
  entriesSchema,
)

/** Editors' facts and corrections by document id, in the order of files and lines. */
export type Catalogue = Map<string, CatalogueEntry[]>

/**
 * Reads `catalogue/*.yaml`. Throws `RecordError` where files don't fit, where a field of a document is set twice, or, given
 * the ids of the fields that collections declare, where a fact is of a field that is neither one of these nor every document's.
 */
export async function readCatalogue(folder: string, declared?: readonly string[]): Promise<Catalogue> {
  const catalogue: Catalogue = new Map()
  const files = await recordFiles(`${folder}/catalogue`)
  const read = await readTogether(files.map((file) => readPlacedRecords(file, catalogueSchema)))
  const problems: string[] = []
  for (const [number, file] of files.entries()) {
    const placed = read[number]
    for (const [id, facts] of Object.entries(placed?.value ?? {})) {
      const known = catalogue.get(id) ?? []
      for (const [index, one] of facts.entries()) {
        const place = placed?.placeOf([id, index])
        if ('field' in one && known.some((other) => 'field' in other && other.field === one.field))
          problems.push(
            `${file}: ${placeWords(place)}${id}.${index}.field: found "${one.field}", which is set before; expected each field once`,
          )
        if ('field' in one && declared && basisFieldOf(one.field) === undefined && !declared.includes(one.field)) {
          const names = [...basisFields.map(frontmatterField), ...declared]
          problems.push(
            `${file}: ${placeWords(placed?.placeOf([id, index, 'field']))}${id}.${index}.field: found "${one.field}"; expected one of ${names.join(', ')}${meant(one.field, names)}`,
          )
        }
        const name = relative(folder, file).split(sep).join('/')
        known.push({ ...one, file: name, ...(place && { line: place.line }) })
      }
      catalogue.set(id, known)
    }
  }
  if (problems.length > 0) throw new RecordError(...problems)
  return catalogue
}
