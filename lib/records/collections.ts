import { z } from 'zod'
import { datasetMapping } from './dataset-mapping.ts'
import { RecordError, readRecordFile, recordFiles } from './record-file.ts'

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  description: z.string().optional(),
  rights: z.string().optional().describe('Rights of the texts, shown with each document.'),
  publishers: z.array(z.string()).default([]).describe('Ids of publishers; a source of theirs belongs here.'),
  package: z.string().optional().describe('npm package that the sources lie in.'),
  folder: z.string().default('.').describe('Folder of the sources, below the package or below `sources/`.'),
  extension: z.string().optional().describe('Only files whose name ends so.'),
  dataset: datasetMapping.optional(),
  publish_text: z
    .boolean()
    .optional()
    .describe('Whether the page of a source shows its text as received, as it does unless this is false.'),
})

export type Collection = z.output<typeof schema>

/** Reads `collections/*.yaml`, sorted by file name. Throws `RecordError` where one doesn't fit or two have one id. */
export async function readCollections(folder: string): Promise<Collection[]> {
  const collections: Collection[] = []
  for (const file of await recordFiles(`${folder}/collections`)) {
    const collection = await readRecordFile(file, schema)
    if (!collection) continue
    if (collections.some((other) => other.id === collection.id)) {
      throw new RecordError(
        `${file}: id: found "${collection.id}", which another collection has; expected an id of its own`,
      )
    }
    requireOneType(file, collection, collections)
    collections.push(collection)
  }
  return collections
}

/** A field of one id is one field of the archive, whatever collection declares it: its values must be alike. */
function requireOneType(file: string, { dataset }: Collection, others: readonly Collection[]): void {
  for (const [id, { type }] of Object.entries(dataset?.fields ?? {})) {
    const other = others.find((one) => (one.dataset?.fields?.[id]?.type ?? type) !== type)
    if (!other) continue
    const expected = `expected ${other.dataset?.fields?.[id]?.type}, as the collection "${other.id}" has it, or another id`
    throw new RecordError(`${file}: dataset.fields.${id}.type: found ${type}; ${expected}`)
  }
}
