import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '#lib/domain/finding.ts'
import { FolderError } from '#lib/files/content-lock.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { type Discovery, discoverPackage, discoverSources } from '#lib/ingest/read/discover.ts'
import { WriteError, writeIngested } from '#lib/ingest/write.ts'
import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { contentFolder } from '#lib/records/content.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { type Records, readRecords } from '#lib/records/records.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { progressLine } from './progress-line.ts'

const usage = `Usage: npm run ingest -- [--sources FILE-OR-FOLDER]... [--content FOLDER]

Reads source texts and writes content/documents/*.md, content/ledger/*.json and content/findings.json.
Without --sources it reads content/sources/, or, where that is empty, the sample that archive.yaml names.
Exit code 2 says that something could not be read; the rest was done.`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      sources: { type: 'string', multiple: true },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const content = contentFolder(values.content)
  const named = [...(values.sources ?? []), ...positionals]
  return await lockContent(content, 'ingest', () => ingestInto(content, named))
}

async function ingestInto(content: string, named: string[]): Promise<number> {
  const records = await readRecords(content)
  const { files, findings } = await findSources(named, content, records)
  const told = progressLine()
  const result = await ingest(files, records, (done) => told('Reading', done, files.length))
  const all = [...findings, ...result.findings]
  if (result.documents.length === 0) {
    printFindings(all)
    console.error(
      'No source gave a document, so nothing was written and the content folder is as it was. The findings above say why; mend the sources, or name others with --sources, and run npm run ingest again.',
    )
    return 2
  }
  await writeIngested({ ...result, findings: all }, content)
  report(result.documents, files.length, all, content)
  return all.some((finding) => finding.severity === 'error') ? 2 : 0
}

/** The sources named; else those in the content folder; else the sample. */
async function findSources(named: string[], content: string, { collections }: Records): Promise<Discovery> {
  if (named.length > 0) return discoverSources(named, collections)
  const own = join(content, 'sources')
  if (existsSync(own)) {
    const discovery = await discoverSources([own], collections)
    if (discovery.files.length > 0 || discovery.findings.length > 0) return discovery
  }
  const { sample } = await readArchiveSettings(content)
  const collection = collections.find((one) => one.id === sample)
  if (!collection) {
    throw new RecordError(
      `${content}: no sources are named, sources/ has none, and archive.yaml names no sample collection`,
    )
  }
  return discoverPackage(collection)
}

/** Most findings of one rule that are printed, errors excepted; findings.json has all. */
const maxPrintedPerRule = 10

/** By severity, the gravest last, where the eye is when the run ends. */
function printFindings(findings: Finding[]): void {
  for (const severity of ['note', 'warning', 'error'] as const) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity)
    for (const rule of [...new Set(ofSeverity.map((finding) => finding.rule))]) {
      const ofRule = ofSeverity.filter((finding) => finding.rule === rule)
      for (const { file, line, message } of severity === 'error' ? ofRule : ofRule.slice(0, maxPrintedPerRule)) {
        const place = line ? `${file}:${line}` : file
        console.error(`${severity}: ${message.startsWith(file) ? message : `${place}: ${message}`} [${rule}]`)
      }
      if (severity !== 'error' && ofRule.length > maxPrintedPerRule) {
        console.error(`${severity}: … and ${ofRule.length - maxPrintedPerRule} more of [${rule}], see findings.json`)
      }
    }
  }
}

function report(
  documents: { blocks: { type: string }[] }[],
  sources: number,
  findings: Finding[],
  content: string,
): void {
  printFindings(findings)
  const count = (severity: Finding['severity']) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity)
  const paragraphs = documents.reduce(
    (sum, one) => sum + one.blocks.filter((block) => block.type === 'paragraph').length,
    0,
  )
  console.log(
    `${counted(documents.length, 'document')}, ${counted(paragraphs, 'paragraph')} from ${counted(sources, 'source')}; ` +
      `findings: ${count('error')}, ${count('warning')}, ${count('note')} → ${relative(process.cwd(), content) || '.'}`,
  )
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(
      error instanceof RecordError || error instanceof WriteError || error instanceof FolderError
        ? error.message
        : error,
    )
    process.exitCode = 1
  },
)
