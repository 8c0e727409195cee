import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWithEleventy, eleventyVersion, installEleventy } from '#tests/bench/build/eleventy.ts'
import type { MeasuredStep } from '#tests/bench/build/measured-step.ts'
import { buildWithRostrum } from '#tests/bench/build/rostrum.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { corpusFile, readCorpus } from '#tests/bench/search/corpus.ts'
import { table } from '#tests/bench/search/table.ts'
import { countSiteFiles, fileKinds } from '#tests/bench/site/site-files.ts'

/*
 * The same Markdown made into a site by Rostrum and by Eleventy with Pagefind, one after the other: time, processor time,
 * memory of all processes, and the files. `--documents 1000,5000` of the UN General Debate (`../shared/corpora`); where
 * that is not there, it says so and ends. Eleventy is installed, with npm, into a folder of its own. Writes build.md.
 */

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000,5000' },
    'without-report': { type: 'boolean', default: false },
  },
})
const rows: string[][] = []
/** By how much the one takes longer than the other, at each size. */
const ratios: string[] = []

if (!existsSync(corpusFile)) console.log(`Skipped: ${corpusFile} is not there.`)
else await compare(values.documents.split(',').map(Number))

async function compare(counts: readonly number[]): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'bench-build-'))
  try {
    const installed = join(work, 'eleventy')
    await installEleventy(installed)
    for (const count of counts) {
      const { documents } = await readCorpus(count)
      const folder = (name: string) => join(work, `${name}-${count}`)
      const rostrum = await buildWithRostrum(documents, folder('rostrum'))
      const own = addRows('Rostrum', documents.length, rostrum)
      const eleventy = await buildWithEleventy(documents, folder('with-eleventy'), installed)
      const other = addRows('Eleventy with Pagefind', documents.length, eleventy)
      ratios.push(`${(own / other).toFixed(1)} at ${number(documents.length)} documents`)
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  const report = `# The same Markdown, made into a site by Rostrum and by Eleventy with Pagefind

\`npm run bench:build\`. Statements of the UN General Debate as Markdown with frontmatter. Rostrum makes of them what it makes of any source: it reads and describes
them (\`ingest\`), and writes pages, pages of the sources, and its search index (\`build\`). Eleventy ${eleventyVersion} writes a page of each text, one list of all, and one of each
year; Pagefind the index. Memory is that of all processes together at its highest, the larger of the two steps for the whole. ${measuredOn()}; figures of one
machine compare only with those of an equally busy one.

${table(['documents', '', 'seconds', 'processor s', 'memory MB', 'files', 'MB'], rows)}

Processor time of Rostrum, in times that of the other: ${ratios.join(', ')}.
`
  console.log(report)
  if (!values['without-report']) await writeFile('tests/bench/build.md', report)
}

/** Adds a row for each step and one for all; returns the processor time of all, in seconds. */
function addRows(name: string, documents: number, { out, steps }: { out: string; steps: MeasuredStep[] }): number {
  const kinds = countSiteFiles(out)
  const all = fileKinds.map((kind) => kinds[kind])
  const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0)
  for (const { name: step, run } of steps) addRow(documents, step, run.seconds, run.processor, run.memory)
  const processor = sum(steps.map(({ run }) => run.processor))
  addRow(
    documents,
    `**${name}, all**`,
    sum(steps.map(({ run }) => run.seconds)),
    processor,
    Math.max(...steps.map(({ run }) => run.memory ?? 0)),
    [sum(all.map(({ files }) => files)), sum(all.map(({ bytes }) => bytes)) / 1e6],
  )
  return processor
}

function addRow(
  documents: number,
  name: string,
  seconds: number,
  processor: number,
  memory = 0,
  output: readonly number[] = [],
): void {
  const [files, megabytes] = output.map(number)
  rows.push([
    number(documents),
    name,
    number(seconds),
    number(processor),
    memory === 0 ? '' : number(memory / 1e6),
    files ?? '',
    megabytes ?? '',
  ])
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en')
}
