import { z } from 'zod'
import { RecordError, readYaml, yamlFiles } from './yaml.ts'

/** The metadata that an editor may set, in frontmatter spelling. */
const editableFields = [
  'title',
  'kind',
  'date',
  'published',
  'speaker',
  'role',
  'venue',
  'event',
  'topics',
  'language',
  'original_language',
  'translation',
  'publisher',
  'byline',
  'url',
  'rights',
] as const

export type EditableField = (typeof editableFields)[number]

const fact = z.strictObject({
  field: z.enum(editableFields),
  value: z.union([z.string(), z.array(z.string())]).describe('The value; a list for topics.'),
  of: z.enum(['occasion', 'publication']).optional().describe('For dates: what the date tells.'),
  reason: z.string().min(1).describe('Words of the source, or a named reference.'),
  by: z.string().optional(),
  on: z.string().optional().describe('EDTF day of the decision.'),
})

export type CatalogueFact = z.output<typeof fact> & { file: string }

const documentId = /^d-[0-9a-hjkmnp-tv-z]{7}$/

const entriesSchema = z.record(z.string(), z.array(fact)).check((context) => {
  for (const key of Object.keys(context.value).filter((one) => !documentId.test(one))) {
    context.issues.push({
      code: 'custom',
      input: key,
      path: [key],
      message: 'expected a document id such as d-7k2m9qd',
    })
  }
})

// An empty YAML file reads as an empty list.
const schema = z.preprocess((value) => (Array.isArray(value) && value.length === 0 ? {} : value), entriesSchema)

/** Editors' facts by document id, in the order of files and lines. */
export type Catalogue = Map<string, CatalogueFact[]>

/** Reads `catalogue/*.yaml`. Throws `RecordError` where a file doesn't fit or a field of a document is set twice. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const catalogue: Catalogue = new Map()
  for (const file of await yamlFiles(`${folder}/catalogue`)) {
    const entries = (await readYaml(file, schema)) ?? {}
    for (const [id, facts] of Object.entries(entries)) {
      const known = catalogue.get(id) ?? []
      for (const entry of facts) {
        if (known.some((other) => other.field === entry.field)) {
          throw new RecordError(`${file}: ${id}: the field ${entry.field} is set twice`)
        }
        known.push({ ...entry, file })
      }
      catalogue.set(id, known)
    }
  }
  return catalogue
}
