import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { dataFormatIds } from '#lib/domain/data-formats.ts'

const file = z.strictObject({
  format: z.enum(dataFormatIds).describe('The form that it belongs to.'),
  path: z.string().describe('Below the folder of data.'),
  type: z.string().describe('Media type.'),
  bytes: z.number(),
  sha256: z.string(),
  count: z.number().optional().describe('How many rows or files are in it.'),
  of: z.enum(['documents', 'paragraphs', 'figures', 'texts']).optional(),
  part: z.number().optional().describe('Its place among the parts of a file that is too large for one.'),
  isFragment: z.literal(true).optional().describe('Whether parts must be joined before they can be opened.'),
})

const schema = z.strictObject({
  version: z.string().describe('Identifies the state of the data: another where any byte of it is another.'),
  files: z.array(file),
  apiFiles: z.number().describe('How many files the API has.'),
  isByDocument: z.boolean().describe('Whether the API has a file for each document.'),
  sharedFiles: z
    .record(z.string(), z.string())
    .optional()
    .describe('Where several documents share a file of the API: the path of that file, by the id of each document.'),
})

/** A file of data, as the page that offers it knows it. */
export type ListedFile = z.output<typeof file>

/** What files of data a build has made: what the page that offers them is told. */
export type DataManifest = z.output<typeof schema>

/** Reads what the build wrote on the files of data. Rejects where the file can't be read or is not of its form. */
export async function readDataManifest(path: string): Promise<DataManifest> {
  return schema.parse(JSON.parse(await readFile(path, 'utf8')))
}
