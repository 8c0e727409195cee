import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { z } from 'zod'
import { sha256, utcTime, webAddress } from '#lib/markdown/field-schemas.ts'
import { RecordError, readPlacedRecords, readTogether } from './record-file.ts'

/** An earlier state of a source that was retrieved. */
const version = z.strictObject({
  file: z.string().min(1).describe('Path of its bytes below the folder of the archive.'),
  retrieved: utcTime.describe('When it was retrieved, in UTC.'),
  sha256: sha256.describe('SHA-256 of its bytes.'),
})

/** How a source came from the web: `retrieved/<path of the source below sources/>.yaml`. */
export const retrievalSchema = z.strictObject({
  url: webAddress.describe('The address that was asked for.'),
  final_url: webAddress.optional().describe('The address that answered, where others led on to it.'),
  retrieved: utcTime.describe('When the bytes were retrieved, in UTC.'),
  sha256: sha256.describe('SHA-256 of the bytes as received.'),
  size: z.int().min(0).describe('Length in bytes.'),
  media_type: z.string().optional().describe('What the server said that it is (Content-Type).'),
  etag: z.string().optional().describe('By which the server knows this version (ETag).'),
  last_modified: z.string().optional().describe('When the server says that it was changed (Last-Modified).'),
  feed: webAddress.optional().describe('The feed that named it.'),
  headers: z.record(z.string(), z.string()).default({}).describe('All that the server said of it, by name.'),
  earlier: z.array(version).default([]).describe('Earlier versions, the oldest first.'),
})

/** How a source came from the web, as its record says. */
export type Retrieval = z.output<typeof retrievalSchema>

/** The folder of these records, below the folder of the archive. */
const retrievalFolder = 'retrieved'

/** The path of the record of a source, below the folder of the archive; `source` is its path below `sources/`. */
export function retrievalFile(source: string): string {
  return `${retrievalFolder}/${source}.yaml`
}

/** How sources came from the web, by their paths below `sources/`. */
export type Retrievals = Map<string, Retrieval>

/** Reads `retrieved/` of a content folder. Throws `RecordError` where records don't fit. */
export async function readRetrievals(content: string): Promise<Retrievals> {
  const folder = join(content, retrievalFolder)
  const entries = await readdir(folder, { recursive: true, encoding: 'utf8' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new RecordError(`${folder}: can't be read: ${error.message}`)
  })
  const files = entries.filter((name) => name.endsWith('.yaml')).sort()
  const read = await readTogether(files.map((file) => readPlacedRecords(join(folder, file), retrievalSchema)))
  const retrievals: Retrievals = new Map()
  for (const [index, file] of files.entries()) {
    const record = read[index]?.value
    const source = file
      .split(sep)
      .join('/')
      .replace(/\.yaml$/, '')
    if (record) retrievals.set(source, record)
  }
  return retrievals
}
