import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Discovery, discoverPackage, discoverSources } from '#lib/ingest/read/discover.ts'
import type { ArchiveSettings } from '#lib/records/archive-settings.ts'
import type { Collection } from '#lib/records/collections.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { counted } from './counted.ts'

/** The sources that a run reads, and a sentence that says which they are and why these. */
export interface ChosenSources extends Discovery {
  why: string
}

/**
 * The sources that are named; else those in the archive's `sources/`, with the sample where `archive.yaml` keeps it;
 * else the sample alone. Rejects with `RecordError` where there are no sources and no sample.
 *
 * @param content folder of the archive
 */
export async function findSources(
  named: readonly string[],
  content: string,
  settings: Pick<ArchiveSettings, 'sample' | 'keep_sample'>,
  collections: Collection[],
): Promise<ChosenSources> {
  const shown = join(relative(process.cwd(), content), 'sources')
  if (named.length > 0) {
    const discovery = await discoverSources([...named], collections)
    return { ...discovery, why: `Sources: ${counted(discovery.files.length, 'file')}, as named; nothing else is read.` }
  }
  const folder = join(content, 'sources')
  const own = existsSync(folder) ? await discoverSources([folder], collections) : { files: [], findings: [] }
  const hasOwn = own.files.length > 0 || own.findings.length > 0
  const sample = collections.find((one) => one.id === settings.sample && one.package !== undefined)
  const ownFiles = `${counted(own.files.length, 'file')} of ${shown}`
  if (!sample) {
    if (hasOwn) return { ...own, why: `Sources: ${ownFiles}.` }
    throw new RecordError(
      `${content}: there is nothing to read: ${shown} has no texts, and archive.yaml names no sample. Put texts into it (npm run add -- FILE --content ${relative(process.cwd(), content) || '.'}), or name them with --sources`,
    )
  }
  if (hasOwn && !settings.keep_sample) {
    const left = `The sample (${sample.name}) is not shown beside them; keep_sample: true in archive.yaml keeps it.`
    return { ...own, why: `Sources: ${ownFiles}. ${left}` }
  }
  const read = await discoverPackage(sample)
  if (!hasOwn)
    return {
      ...read,
      why: `Sources: the sample that archive.yaml names (${sample.name}), since ${shown} has no texts.`,
    }
  return {
    files: [...own.files, ...read.files],
    findings: [...own.findings, ...read.findings],
    why: `Sources: ${ownFiles}, and the sample (${sample.name}), which archive.yaml keeps (keep_sample).`,
  }
}
