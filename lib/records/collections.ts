import { z } from 'zod'
import type { TextPlace } from '#lib/markdown/format-error.ts'
import { meant } from '#lib/markdown/schema-problems.ts'
import { collectionFields, fieldsOfCollection } from './collection-fields.ts'
import { datasetMapping } from './dataset-mapping.ts'
import { placeWords, RecordError, readPlacedRecords, readTogether, recordFiles } from './record-file.ts'

/** What a file of `collections/` may say. */
export const collectionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected a kebab-case ASCII id')
    .describe('Identifies the collection, in addresses too: small letters, figures and hyphens.'),
  name: z.string().describe('What pages call it.'),
  description: z.string().optional().describe('One sentence on what is in it.'),
  rights: z.string().optional().describe('Rights of the texts, shown with each document.'),
  publishers: z.array(z.string()).default([]).describe('Ids of publishers; a source of theirs belongs here.'),
  package: z.string().optional().describe('npm package that the sources lie in.'),
  folder: z.string().default('.').describe('Folder of the sources, below the package or below `sources/`.'),
  extension: z.string().optional().describe('Only files whose name ends so.'),
  fields: collectionFields
    .optional()
    .describe(
      'Fields beyond those of every document, each by an id: stated by the catalogue, and by files that another archive has exported.',
    ),
  dataset: datasetMapping.optional().describe('Which column of its tables is what.'),
  publish_text: z
    .boolean()
    .optional()
    .describe('Whether the page of a source shows its text as received, as it does unless this is false.'),
})

// An empty YAML file reads as an empty list.
const orNothing = z.preprocess(
  (value) => (Array.isArray(value) && value.length === 0 ? undefined : value),
  collectionSchema.optional(),
)

export type Collection = z.output<typeof collectionSchema>

/**
 * Reads `collections/*.yaml`, sorted by file name; a file of comments alone is none. Throws `RecordError` where one
 * doesn't fit, where two have one id, or, given the ids of the publishers that have a record, where one names another.
 */
export async function readCollections(folder: string, publishers?: readonly string[]): Promise<Collection[]> {
  const files = await recordFiles(`${folder}/collections`)
  const read = await readTogether(files.map((file) => readPlacedRecords(file, orNothing)))
  const collections: Collection[] = []
  const problems: string[] = []
  for (const [index, file] of files.entries()) {
    const placed = read[index]
    if (!placed?.value) continue
    const { value: collection, placeOf } = placed
    const others = [...collections]
    collections.push(collection)
    if (others.some((other) => other.id === collection.id))
      problems.push(
        `${file}: ${placeWords(placeOf(['id']))}id: found "${collection.id}", which another collection has; expected an id of its own`,
      )
    for (const [at, id] of collection.publishers.entries()) {
      if (!publishers || publishers.includes(id)) continue
      const place = placeWords(placeOf(['publishers', at]))
      problems.push(
        `${file}: ${place}publishers.${at}: found "${id}"; expected the id of a record of authorities/publishers.yaml${meant(id, publishers)}`,
      )
    }
    problems.push(...twiceDeclared(file, collection), ...typeProblems(file, collection, others, placeOf))
  }
  if (problems.length > 0) throw new RecordError(...problems)
  return collections
}

/** A field is declared once in a collection, or its values could be of two types. */
function twiceDeclared(file: string, { fields = {}, dataset }: Collection): string[] {
  return Object.keys(fields)
    .filter((id) => Object.hasOwn(dataset?.fields ?? {}, id))
    .map((id) => `${file}: fields.${id}: found it also in dataset.fields; expected it in one of them`)
}

/** A field of one id is one field of the archive, whatever collection declares it: its values must be alike. */
function typeProblems(
  file: string,
  collection: Collection,
  others: readonly Collection[],
  placeOf: (path: (string | number)[]) => TextPlace | undefined,
): string[] {
  return Object.entries(fieldsOfCollection(collection)).flatMap(([id, { type }]) => {
    const other = others.find((one) => (fieldsOfCollection(one)[id]?.type ?? type) !== type)
    if (!other) return []
    const expected = `expected ${fieldsOfCollection(other)[id]?.type}, as the collection "${other.id}" has it, or another id`
    const path = [...(Object.hasOwn(collection.fields ?? {}, id) ? [] : ['dataset']), 'fields', id, 'type']
    return [`${file}: ${placeWords(placeOf(path))}${path.join('.')}: found ${type}; ${expected}`]
  })
}
