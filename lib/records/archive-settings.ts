import { join } from 'node:path'
import { z } from 'zod'
import { RecordError, readRecordFile } from './record-file.ts'

const schema = z.strictObject({
  name: z.string().describe('What the site is called.'),
  tagline: z.string().describe('One line for the front page.'),
  description: z.string().describe('One sentence for search engines and previews.'),
  address: z.url().optional().describe('The address of the site, with its base path; absent while not known.'),
  languages: z.array(z.string()).min(1).describe('BCP 47 tags of the languages of the texts, the commonest first.'),
  licence: z.string().optional().describe('What may be done with the texts, in words.'),
  report: z.string().optional().describe('Where to report an error: an e-mail address or a web address.'),
  passage_pages: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Most paragraphs of an archive in which each has a page of its own, for previews (2,000 if absent). In a larger archive only those that editors chose have one.',
    ),
  sample: z.string().optional().describe('Id of the collection to use while the archive has no sources of its own.'),
})

export type ArchiveSettings = z.output<typeof schema>

/** Reads `archive.yaml` of a content folder. Throws `RecordError` where it is missing or doesn't fit. */
export async function readArchiveSettings(folder: string): Promise<ArchiveSettings> {
  const file = join(folder, 'archive.yaml')
  const settings = await readRecordFile(file, schema)
  if (!settings)
    throw new RecordError(`${file}: there is no such file; write one with the archive's name, tagline and languages`)
  return settings
}
