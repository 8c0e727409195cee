import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ingested, ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { readRecords } from '#lib/records/records.ts'

/**
 * What comes of one dataset alone, `work` being a folder with `sources/` and `collections/`: its documents in the order of
 * the rows, and the findings that are not about missing fields.
 */
export async function readDataset(
  work: string,
  name: string,
  content: string | Uint8Array,
  mapping: string,
): Promise<Pick<Ingested, 'documents' | 'findings'>> {
  await writeFile(join(work, 'sources', name), content)
  await writeFile(
    join(work, 'collections/rows.yaml'),
    `id: rows\nname: Rows\nextension: ${/\..*/.exec(name)?.[0]}\ndataset: {${mapping}}\n`,
  )
  const records = await readRecords(work)
  const { files } = await discoverSources([join(work, 'sources')], records.collections)
  const { documents, findings } = await ingest(files, records)
  return { documents, findings: findings.filter(({ rule }) => !rule.startsWith('no-')) }
}
