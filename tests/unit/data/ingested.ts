import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'

/** Writes the files of an archive, by their paths, and gives it as it is ingested. A folder can be read once in the life of a process. */
export async function ingested(content: string, files: Readonly<Record<string, string>>): Promise<Archive> {
  const settings = 'name: River record\ntagline: What was said\ndescription: Invented.\nlanguages: [en]\n'
  for (const [path, text] of Object.entries({ 'archive.yaml': settings, ...files })) {
    await mkdir(dirname(join(content, path)), { recursive: true })
    await writeFile(join(content, path), text)
  }
  const records = await readRecords(content)
  const { files: sources, findings } = await discoverSources([join(content, 'sources')], records.collections)
  const result = await ingest(sources, records)
  await writeIngested({ ...result, findings: [...findings, ...result.findings] }, content)
  return loadArchive(content)
}

/** What was found when an archive was ingested, each as its rule and its message. */
export async function findingsIn(content: string): Promise<string[]> {
  const findings: Finding[] = JSON.parse(await readFile(join(content, 'findings.json'), 'utf8'))
  return findings.map(({ rule, message }) => `${rule}: ${message}`)
}
