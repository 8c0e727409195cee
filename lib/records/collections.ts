import { z } from 'zod'
import { documentKinds } from '#lib/domain/document.ts'
import { RecordError, readYaml, yamlFiles } from './yaml.ts'

/** Which field of a dataset's row holds which value; `{field}` in a template stands for the row's value. */
const dataset = z.strictObject({
  text: z.string().describe('Field that holds the text.'),
  title: z.string().describe('Template of the title.'),
  date: z.string().optional().describe('Field that holds the date, as far as it is known (EDTF).'),
  date_of: z.enum(['occasion', 'publication']).default('occasion'),
  speaker: z.string().optional().describe('Field that holds the name of the speaker.'),
  role: z.string().optional().describe('Field that holds the role of the speaker.'),
  language: z.string().optional().describe('Field that holds the BCP 47 tag of the language.'),
  kind: z.enum(documentKinds).default('speech'),
  id: z.string().optional().describe('Field that tells rows apart for good; without it they are told by their number.'),
  url: z.string().optional().describe('Field that holds the address where the text was published.'),
  venue: z.string().optional().describe('Field that holds the place.'),
  limit: z.int().min(1).optional().describe('Only so many rows from the beginning are read.'),
  encoding: z.string().default('utf-8').describe('Encoding of the file (WHATWG label), where it is not UTF-8.'),
  delimiter: z
    .string()
    .length(1)
    .optional()
    .describe('What stands between the fields of a CSV file: else a comma, in .tsv a tab.'),
})

export type DatasetMapping = z.output<typeof dataset>

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  description: z.string().optional(),
  rights: z.string().optional().describe('Rights of the texts, shown with each document.'),
  publishers: z.array(z.string()).default([]).describe('Ids of publishers; a source of theirs belongs here.'),
  package: z.string().optional().describe('npm package that the sources lie in.'),
  folder: z.string().default('.').describe('Folder of the sources, below the package or below `sources/`.'),
  extension: z.string().optional().describe('Only files whose name ends so.'),
  dataset: dataset.optional(),
  publish_text: z
    .boolean()
    .optional()
    .describe('Whether the page of a source shows its text as received, as it does unless this is false.'),
})

export type Collection = z.output<typeof schema>

/** Reads `collections/*.yaml`, sorted by file name. Throws `RecordError` where one doesn't fit or an id stands twice. */
export async function readCollections(folder: string): Promise<Collection[]> {
  const collections: Collection[] = []
  for (const file of await yamlFiles(`${folder}/collections`)) {
    const collection = await readYaml(file, schema)
    if (!collection) continue
    if (collections.some((other) => other.id === collection.id)) {
      throw new RecordError(`${file}: the id ${collection.id} is taken by another collection`)
    }
    collections.push(collection)
  }
  return collections
}
