import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Finding } from '#lib/domain/finding.ts'
import { cachedParser } from '#lib/ingest/cache/cached-parser.ts'
import { codeVersion } from '#lib/ingest/cache/code-version.ts'
import { EntryFolder } from '#lib/ingest/cache/entry-folder.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import type { PartParser } from '#lib/ingest/parse-part.ts'
import { parserByAmount } from '#lib/ingest/pool/parse-in-threads.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { type ArchiveSettings, readArchiveSettings } from '#lib/records/archive-settings.ts'
import { readTogether } from '#lib/records/record-file.ts'
import { type Records, readRecords } from '#lib/records/records.ts'
import { counted } from './counted.ts'
import { type ChosenSources, findSources } from './find-sources.ts'
import { findingLines } from './finding-lines.ts'
import { progressLine } from './progress-line.ts'

/** Of the code that this process runs, whatever becomes of its files meanwhile. */
let version: string | undefined

/** Identifies the code that this process runs, by which what it has parsed is known again. */
export function parsingVersion(): string {
  version ??= codeVersion(['lib'])
  return version
}

/** What an ingest of an archive reads, and the records that it reads it by. */
export interface IngestInput extends ChosenSources {
  records: Records
}

/**
 * Finds the sources of an archive, says which they are, and reads its records. Rejects where records are wrong.
 *
 * @param named sources in place of those that the archive has
 */
export async function ingestInput(content: string, named: readonly string[]): Promise<IngestInput> {
  const [settings, records] = await readTogether([settingsIfAny(content), readRecords(content)])
  const sources = await findSources(named, content, settings, records.collections)
  console.error(sources.why)
  return { ...sources, records }
}

/**
 * Reads the sources of an archive, writes its documents, ledger and findings, and says what was found. Resolves to the
 * exit code: 2 where something could not be read. Rejects where records are wrong, or the folder can't be written.
 *
 * @param named sources in place of those that the archive has
 * @param parserFor what gives the sources parsed, in place of parsing those of which nothing is kept
 */
export async function ingestContent(
  content: string,
  named: readonly string[],
  parserFor: (records: Records) => Promise<PartParser> | PartParser = async (records) =>
    cachedParser(parserByAmount(records), records, await EntryFolder.of(content), parsingVersion()),
): Promise<number> {
  const { files, findings, records } = await ingestInput(content, named)
  const showProgress = progressLine()
  const result = await ingest(files, records, {
    parser: await parserFor(records),
    onProgress: ({ sources, share }) => showProgress('Reading', share, 1, counted(sources, 'source')),
  })
  const all = [...findings, ...result.findings]
  if (result.documents.length === 0) {
    // No file has them all: nothing was written.
    printFindings(all, 'the same kinds at other places; correct the first of each, and the next are shown')
    console.error(
      'No source gave a document, so nothing was written and the content folder is as it was. The findings above say why; correct the sources, or name others with --sources, and run npm run ingest again.',
    )
    return 2
  }
  await writeIngested({ ...result, findings: all }, content)
  report(result.documents, files.length, all, content)
  return all.some((finding) => finding.severity === 'error') ? 2 : 0
}

/** The settings of an archive; none where the folder has no `archive.yaml` yet: the texts can be read without it, and that is said. */
async function settingsIfAny(content: string): Promise<Partial<ArchiveSettings>> {
  const file = join(content, 'archive.yaml')
  if (existsSync(file)) return readArchiveSettings(content)
  console.error(
    `note: ${file}: there is no such file. The texts are read without it, but npm run build needs it: npm run init -- FOLDER makes an archive, or write one with the archive's name, tagline, description and languages`,
  )
  return {}
}

function printFindings(findings: Finding[], seeAll: string): void {
  for (const line of findingLines(findings, seeAll)) console.error(line)
}

function report(
  documents: { blocks: { type: string }[] }[],
  sources: number,
  findings: Finding[],
  content: string,
): void {
  const folder = relative(process.cwd(), content) || '.'
  printFindings(findings, `${folder}/findings.json, and the page Findings of the site`)
  if (findings.some(({ severity }) => severity === 'error'))
    console.error(
      'To do: correct the errors above, or take those files out of the sources, and run the command again. All the rest was read.',
    )
  const count = (severity: Finding['severity']) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity)
  const paragraphs = documents.reduce(
    (sum, one) => sum + one.blocks.filter((block) => block.type === 'paragraph').length,
    0,
  )
  console.log(
    `${counted(documents.length, 'document')}, ${counted(paragraphs, 'paragraph')} from ${counted(sources, 'source')}; ` +
      `findings: ${count('error')}, ${count('warning')}, ${count('note')} → ${folder}`,
  )
}
