import { readdirSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeDebateRecords } from '#tests/bench/debate-records.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { corpusFile } from '#tests/bench/search/corpus.ts'
import { table } from '#tests/bench/search/table.ts'
import { type MeasuredRun, measureRun } from '#tests/bench/site/measured-run.ts'
import { countSiteFiles, fileKinds } from '#tests/bench/site/site-files.ts'

/*
 * What a site costs to make: documents and pages a second, processor time, memory of all processes together, and its
 * files by kind, at several sizes. `--documents 1000,3000` of the UN General Debate (`../shared/corpora`), or
 * `--content FOLDER` (any number of times), an archive that was ingested before. Writes site.md. `--keep FOLDER` leaves archive and site there, for other benches.
 */

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    content: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
    'without-report': { type: 'boolean', default: false },
  },
})
const work = values.keep === undefined ? await mkdtemp(join(tmpdir(), 'bench-site-')) : resolve(values.keep)
const costs: string[][] = []
const files: string[][] = []

try {
  const given = values.content.map((folder) => ({ content: resolve(folder), ingest: undefined }))
  const counts = values.documents.split(',').map(Number)
  for (const { content, ingest } of given.length > 0 ? given : await Promise.all(counts.map(ingestCorpus)))
    await measure(content, ingest)
} finally {
  if (values.keep === undefined) await rm(work, { recursive: true, force: true })
}

const report = `# What a site costs to make

Whole builds, \`npm run build\`: the archive read and checked, pages, search index. Pages a second are those of the step in which pages are made. Memory is that of
all processes together at its highest. ${measuredOn()}; figures of one machine compare only with those of an equally busy one.

## Time and memory

${table(['documents', 'ingest s', 'build s', 'processor s', 'documents / s', 'pages', 'pages / s', 'memory MB', 'files', 'MB', 'KB / document'], costs)}

## Files by kind

${table(['documents', 'kind', 'files', 'MB', 'KB / document', 'largest KB'], files)}
`
console.log(report)
if (!values['without-report']) await writeFile('tests/bench/site.md', report)

/** An archive of the first statements of the corpus, ingested. */
async function ingestCorpus(documents: number): Promise<{ content: string; ingest: MeasuredRun }> {
  const content = join(work, String(documents))
  await writeDebateRecords(content, '.jsonl.gz', documents)
  await copyFile(corpusFile, join(content, 'sources', 'debate', 'statements.jsonl.gz'))
  return { content, ingest: await runScript('ingest', content) }
}

async function measure(content: string, ingest: MeasuredRun | undefined): Promise<void> {
  const out = join(work, 'out')
  const documents = readdirSync(join(content, 'documents')).length
  const run = await runScript('build', content, '--out', out)
  const { pages, seconds } = pagesOf(run.output)
  const kinds = countSiteFiles(out)
  const all = fileKinds.map((kind) => kinds[kind])
  const bytes = all.reduce((sum, kind) => sum + kind.bytes, 0)
  costs.push([
    number(documents),
    ingest === undefined ? '' : number(ingest.seconds),
    number(run.seconds),
    number(run.processor),
    number(documents / run.seconds),
    number(pages),
    number(pages / seconds),
    run.memory === undefined ? '' : number(run.memory / 1e6),
    number(all.reduce((sum, kind) => sum + kind.files, 0)),
    number(bytes / 1e6),
    number(bytes / documents / 1000),
  ])
  for (const kind of fileKinds) {
    const { files: count, bytes: size, largest } = kinds[kind]
    const perDocument = (size / documents / 1000).toFixed(1)
    files.push([number(documents), kind, number(count), number(size / 1e6), perDocument, number(largest / 1000)])
  }
  await rm(out, { recursive: true })
}

function runScript(name: string, content: string, ...args: string[]): Promise<MeasuredRun> {
  return measureRun(process.execPath, ['scripts/command.mjs', name, '--content', content, ...args])
}

/** How many pages were made, in how many seconds, as the build says it: `Pages: 193 in 4.2 s, 0 of them as they were`. */
function pagesOf(output: string): { pages: number; seconds: number } {
  const [, count, time] = /^Pages: (\d+) in ([\d.]+) s/m.exec(output) ?? []
  if (count === undefined) throw new Error('the build did not say how long the pages took; has its output changed?')
  return { pages: Number(count), seconds: Number(time) }
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en')
}
