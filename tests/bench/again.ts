import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { debateArchive, type Subject, sampleArchive } from '#tests/bench/again/subjects.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { corpusFile } from '#tests/bench/search/corpus.ts'
import { table } from '#tests/bench/search/table.ts'
import { measureRun } from '#tests/bench/site/measured-run.ts'

/*
 * What building again costs: a site from nothing, then again with nothing changed, one text changed, one added, a record or a
 * setting changed, by the commands themselves. The sample, and with `--documents 1000,10000` statements of the UN General
 * Debate (`../shared/corpora`). Writes again.md.
 */

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    'without-sample': { type: 'boolean', default: false },
    'without-report': { type: 'boolean', default: false },
    timings: { type: 'boolean', default: false },
  },
})
const work = await mkdtemp(join(tmpdir(), 'bench-again-'))
const rows: string[][] = []

try {
  if (!values['without-sample']) await measure(await sampleArchive(work))
  if (!existsSync(corpusFile)) console.log(`skipped: ${corpusFile} is not there`)
  else
    for (const count of values.documents.split(',').map(Number))
      if (count > 0) await measure(await debateArchive(work, count))
} finally {
  await rm(work, { recursive: true, force: true })
}

const report = `# What building again costs

\`npm run bench:again -- --documents ${values.documents}\`: \`npm run ingest\` and \`npm run build\` of an archive that no run has seen, then both again after each change. What Next
compiles of the code is kept before. ${measuredOn()}; figures of one machine compare only with those of an equally busy one: what counts is the share of the whole, on a busy machine that of the processor.

${table(['archive', 'changed', 'ingest s', 'build s', 'together s', 'of the whole', 'processor s', 'of the whole', 'pages', 'of them kept'], rows)}
`
console.log(report)
if (!values['without-report']) await writeFile('tests/bench/again.md', report)

/** Builds an archive without documents at the same address, so that what Next compiles of the code is kept. */
async function compileFor(content: string): Promise<void> {
  const empty = `${content}-empty`
  await mkdir(empty)
  await copyFile(join(content, 'archive.yaml'), join(empty, 'archive.yaml'))
  await runScript('build', empty, '--out', `${empty}-out`)
}

async function measure({ name, content, edits }: Subject): Promise<void> {
  const out = `${content}-out`
  await compileFor(content)
  let whole: { seconds: number; processor: number } | undefined
  for (const { name: changed, change } of [{ name: 'all is new', change: async () => undefined }, ...edits]) {
    await change()
    const ingest = await runScript('ingest', content)
    const build = await runScript('build', content, '--out', out, ...(values.timings ? ['--timings'] : []))
    if (values.timings) console.log(`${name}, ${changed}:\n${build.output}`)
    const together = ingest.seconds + build.seconds
    const processor = ingest.processor + build.processor
    whole ??= { seconds: together, processor }
    const [, pages = '', kept = ''] = /Pages: (\d+) in [\d.]+ s, (\d+) of them/.exec(build.output) ?? []
    rows.push([
      name,
      changed,
      ingest.seconds.toFixed(1),
      build.seconds.toFixed(1),
      together.toFixed(1),
      `1/${(whole.seconds / together).toFixed(1)}`,
      processor.toFixed(0),
      `1/${(whole.processor / processor).toFixed(1)}`,
      pages,
      kept,
    ])
    console.log(rows.at(-1)?.join(' | '))
  }
}

function runScript(name: string, content: string, ...args: string[]) {
  return measureRun(process.execPath, ['scripts/command.mjs', name, '--content', content, ...args])
}
