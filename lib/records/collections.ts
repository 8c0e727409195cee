import { z } from 'zod'
import { datasetMapping } from './dataset-mapping.ts'
import { placeWords, RecordError, readPlacedRecords, recordFiles } from './record-file.ts'

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

/**
 * Reads `collections/*.yaml`, sorted by file name. Throws `RecordError` where one doesn't fit, where two have one id, or,
 * given the ids of the publishers that have a record, where one names another.
 */
export async function readCollections(folder: string, publishers?: readonly string[]): Promise<Collection[]> {
  const collections: Collection[] = []
  for (const file of await recordFiles(`${folder}/collections`)) {
    const read = await readPlacedRecords(file, schema)
    if (!read) continue
    const { value: collection, placeOf } = read
    if (collections.some((other) => other.id === collection.id)) {
      throw new RecordError(
        `${file}: ${placeWords(placeOf(['id']))}id: found "${collection.id}", which another collection has; expected an id of its own`,
      )
    }
    const unknown = publishers ? collection.publishers.findIndex((id) => !publishers.includes(id)) : -1
    if (unknown !== -1) {
      const place = placeWords(placeOf(['publishers', unknown]))
      throw new RecordError(
        `${file}: ${place}publishers.${unknown}: found "${collection.publishers[unknown]}"; expected the id of a record of authorities/publishers.yaml`,
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
