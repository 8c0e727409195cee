import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { ensureBrowser } from '#scripts/browser.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { askAsPeopleDo, askedReport, readAsked } from '#tests/bench/search/asked.ts'
import { type Built, buildApart } from '#tests/bench/search/build-apart.ts'
import { readCorpus } from '#tests/bench/search/corpus.ts'
import type { ServingOptions } from '#tests/bench/search/counting-server.ts'
import { buildMiniSearch, buildRostrum } from '#tests/bench/search/engines.ts'
import { measureFirstAnswers } from '#tests/bench/search/first-answers.ts'
import { folderSize } from '#tests/bench/search/folder-size.ts'
import { askCold, askWarm, type Cold } from '#tests/bench/search/in-browser.ts'
import { drawItems, type QueryKind, queryKinds } from '#tests/bench/search/known-items.ts'
import { readRussian } from '#tests/bench/search/russian.ts'
import { type Found, quantile, rankOf, scoreOf } from '#tests/bench/search/score.ts'
import { kilobytes, percent, table } from '#tests/bench/search/table.ts'
import { formsReport, measureForms } from './search/forms.ts'

/*
 * How well and at what price a known paragraph is found, beside Pagefind (by document, as its users do) and MiniSearch
 * (by paragraph; whole in memory, so only up to 1,000 documents), on the same queries in one run. `--documents N` of the
 * UN General Debate, `--queries N` of each kind and seed, `--cold N` of each kind in a fresh browser. Writes search.md. With `--keep
 * FOLDER` the indexes stay there, and those that an earlier run left there are asked without being built again.
 * `--forms` measures instead which written forms are counted, beside a lemma table of another source, and writes forms.md.
 * `--first` measures only what first answers have and what of the index is read for them, without a browser and beside nothing
 * else, and writes search-first.md.
 * `--asked` measures only the queries that were written as people ask, over the archive in the content folder.
 */

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '200' },
    cold: { type: 'string', default: '20' },
    keep: { type: 'string' },
    'without-pagefind': { type: 'boolean', default: false },
    forms: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    asked: { type: 'boolean', default: false },
  },
})
const seeds = [1, 2]
const formSeeds = [1, 2, 3, 4, 5]
const mostInMemory = 1000
/** Small archives, for which the first result must be there at once. */
const smallCounts = [24, 233]
const [count, perSeed, coldQueries] = [Number(values.documents), Number(values.queries), Number(values.cold)]

/** How the files lie on a host, and what stands between it and the reader. */
const lines: [name: string, options: ServingOptions][] = [
  ['by Range', { ranges: true }],
  ['whole files', { ranges: false }],
  ['by Range, 10 Mbit/s, 50 ms', { ranges: true, line: { bytesPerMillisecond: 1250, latency: 50 } }],
]

if (values.asked) {
  console.log(await measureAsked())
  process.exit()
}
const { name, documents } = await readCorpus(count)
if (values.forms) {
  await reportForms()
  process.exit()
}
const paragraphs = documents.reduce((sum, { blocks }) => sum + blocks.length, 0)
const items = seeds.flatMap((seed) => drawItems(documents, perSeed, seed))
if (values.first) {
  await reportFirst()
  process.exit()
}
/** Of both seeds as many, and each kind of query of other paragraphs. */
const coldItems = items.filter((_, index) => index % Math.max(1, Math.floor(items.length / coldQueries)) === 0)
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
const indexes = values.keep ?? folder
const browser = await chromium.launch({ executablePath: await ensureBrowser() })
const quality: string[][] = []
const prices: string[][] = []

try {
  const built = [await builtOrKept('Rostrum')]
  console.error(note(built[0]))
  if (!values['without-pagefind']) built.push(await builtOrKept('Pagefind'))
  console.error(note(built[1]))
  for (const kind of queryKinds) for (const engine of built) await measureQuality(engine, kind)
  const miniSearch = documents.length <= mostInMemory ? measureMiniSearch() : undefined
  for (const kind of queryKinds) for (const [line, options] of lines) await measurePrice(built, kind, line, options)
  const text = report([
    ...built.map(note),
    ...(miniSearch ? [miniSearch] : []),
    ...(await measureRussian()),
    await measureAsked(),
    ...(await measureSmall()),
  ])
  console.log(text)
  await writeFile(new URL('./search.md', import.meta.url), text)
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}

async function measureAsked(): Promise<string> {
  const where = await mkdtemp(join(tmpdir(), 'bench-asked-'))
  try {
    return askedReport(await askAsPeopleDo(await readAsked(), where))
  } finally {
    await rm(where, { recursive: true, force: true })
  }
}

async function reportFirst(): Promise<void> {
  const where = await mkdtemp(join(tmpdir(), 'bench-first-'))
  try {
    await buildSearchIndex({ documents }, where)
    const measured = await measureFirstAnswers(items, where)
    const text = firstReport(measured)
    console.log(text)
    await writeFile(new URL('./search-first.md', import.meta.url), text)
  } finally {
    await rm(where, { recursive: true, force: true })
  }
}

function firstReport(measured: string): string {
  return `# What first answers have, and what is read for them

${name}, ${documents.length} documents, ${paragraphs} paragraphs; ${items.length} queries of each kind (seeds ${seeds.join(', ')}), as in search.md, asked of the index on
disk, without a browser. ${measuredOn()}. KB: of the files of the index, without page and scripts, until the first answer of a search that had read
nothing; of every fourth query.

${measured}
`
}

async function reportForms(): Promise<void> {
  const where = await mkdtemp(join(tmpdir(), 'bench-forms-'))
  try {
    const text = formsReport(name, documents.length, await measureForms(documents, formSeeds, where))
    console.log(text)
    await writeFile(new URL('./forms.md', import.meta.url), text)
  } finally {
    await rm(where, { recursive: true, force: true })
  }
}

/** An index that is asked; what building it took, unless an earlier run did it. */
type AskedIndex = Pick<Built, 'engine' | 'folder' | 'files' | 'bytes'> & Partial<Built>

async function builtOrKept(engine: 'Rostrum' | 'Pagefind'): Promise<AskedIndex> {
  const where = join(indexes, engine.toLowerCase())
  return existsSync(where) ? { engine, folder: where, ...folderSize(where) } : await buildApart(engine, count, where)
}

function note(built: AskedIndex | undefined): string {
  if (!built) return ''
  const { engine, bytes, files, seconds, megabytes = 0 } = built
  const size = `${engine}: ${(bytes / 2 ** 20).toFixed(1)} MB in ${files} files`
  if (seconds === undefined) return `${size}, built by an earlier run.`
  return `${size}, built in ${seconds.toFixed(0)} s with up to ${Math.round(megabytes)} MB (the texts included${engine === 'Pagefind' ? ', its own service not' : ''}).`
}

function queriesOf(kind: QueryKind, of = items): string[] {
  return of.map((item) => item.queries[kind])
}

/** Success@1, @10 and the mean reciprocal rank of what was found for each of the items. */
function scores(kind: QueryKind, found: readonly Found[][]): string[] {
  const { first, ten, mrr } = scoreOf(items.map((item, index) => rankOf(item, kind, found[index] ?? [])))
  return [percent(first), percent(ten), mrr.toFixed(3)]
}

function middleAndTail(numbers: readonly number[], shown: (value: number) => string): string {
  return `${shown(quantile(numbers, 0.5))} / ${shown(quantile(numbers, 0.95))}`
}

function rounded(value: number): string {
  return String(Math.round(value))
}

async function measureQuality({ engine, folder: where }: AskedIndex, kind: QueryKind): Promise<void> {
  const warm = await askWarm(browser, where, queriesOf(kind))
  const first = warm.map(({ milliseconds }) => milliseconds)
  const again = warm.map((answer) => answer.again)
  const found = warm.map(({ found: own }) => own)
  quality.push([engine, kind, ...scores(kind, found), middleAndTail(first, rounded), middleAndTail(again, rounded)])
  console.error(quality.at(-1)?.join(' | '))
}

async function measurePrice(
  built: readonly AskedIndex[],
  kind: QueryKind,
  line: string,
  options: ServingOptions,
): Promise<void> {
  const folders = built.map(({ folder: where }) => where)
  const all = await askCold(browser, folders, queriesOf(kind, coldItems), options)
  const median = (cold: readonly Cold[] = []) =>
    quantile(
      cold.map(({ milliseconds }) => milliseconds),
      0.5,
    )
  const [rostrum, other] = [median(all[0]), median(all[1])]
  for (const [index, { engine }] of built.entries()) {
    const cold = all[index] ?? []
    prices.push([
      engine,
      kind,
      line,
      middleAndTail(
        cold.map(({ bytes }) => bytes),
        kilobytes,
      ),
      rounded(
        quantile(
          cold.map(({ requests }) => requests),
          0.5,
        ),
      ),
      rounded(
        quantile(
          cold.map(({ rounds }) => rounds),
          0.5,
        ),
      ),
      rounded(median(cold)),
      index === 0 && other > 0 ? (rostrum / other).toFixed(2) : '',
    ])
    console.error(prices.at(-1)?.join(' | '))
  }
}

function measureMiniSearch(): string {
  const begun = performance.now()
  const { search, bytes } = buildMiniSearch(documents)
  const seconds = (performance.now() - begun) / 1000
  for (const kind of queryKinds) {
    quality.push(['MiniSearch', kind, ...scores(kind, queriesOf(kind).map(search)), '', ''])
  }
  return `MiniSearch: ${kilobytes(bytes)} KB deflated, all of it before the first query, built in ${seconds.toFixed(0)} s; asked in Node, not in the browser.`
}

/** Words in other forms, in Russian. */
async function measureRussian(): Promise<string[]> {
  const russian = readRussian(perSeed, seeds[0] ?? 1)
  if (!russian) return []
  const where = join(folder, 'russian')
  await buildRostrum(russian.documents, where)
  const warm = await askWarm(
    browser,
    where,
    russian.items.map(({ query }) => query),
  )
  const first = warm.filter(({ found }, index) => found[0]?.paragraph === russian.items[index]?.paragraph).length
  return [
    `Russian, every word in another form than in the sentence (${russian.items.length} queries over a treebank's sentences): success@1 ${percent(first / russian.items.length)}.`,
  ]
}

async function measureSmall(): Promise<string[]> {
  const notes: string[] = []
  for (const most of smallCounts) {
    const where = join(folder, `small-${most}`)
    const few = documents.slice(0, most)
    await buildRostrum(few, where)
    const queries = drawItems(few, coldQueries, 1).map((item) => item.queries.words)
    const [cold = []] = await askCold(browser, [where], queries, { ranges: true })
    const warm = await askWarm(browser, where, queries)
    const [coldTimes, warmTimes, sizes] = [
      cold.map(({ milliseconds }) => milliseconds),
      warm.map(({ milliseconds }) => milliseconds),
      cold.map(({ bytes }) => bytes),
    ]
    notes.push(
      `${few.length} documents: the first result in a fresh browser, page and scripts included, after ${middleAndTail(coldTimes, rounded)} ms (${middleAndTail(sizes, kilobytes)} KB), those of later queries after ${middleAndTail(warmTimes, rounded)} ms.`,
    )
  }
  return notes
}

function report(notes: readonly string[]): string {
  return `# Searching for known paragraphs

${name}, ${documents.length} documents, ${paragraphs} paragraphs; queries made as docs/quality.md (The search) says. Pagefind is asked for documents, the others for
the paragraph itself. ${measuredOn()}; times of one machine compare only within one table.

## What is found

${items.length} queries of each kind (seeds ${seeds.join(', ')}), one after the other in one page, all of them twice; ms until the first answer, p50 / p95. What is found is what first answers have; engine.md has
whole answers, in which paragraphs that have all words but those that are said of their documents stand among the others.

${table(['engine', 'queries', 'success@1 %', '@10 %', 'MRR', 'warm ms', 'again ms'], quality)}

## What the first query costs

${coldItems.length} queries of each kind, each in a fresh browser: all that is read until the first result, page and scripts included; KB p50 / p95, the
others at the median. Rounds: what is waited for one after the other. Ratio: time of Rostrum to that of Pagefind.

${table(['engine', 'queries', 'line', 'KB', 'requests', 'rounds', 'cold ms', 'ratio'], prices)}

## Building, other languages, small archives

${notes
  .filter((one) => one !== '')
  .map((one) => `- ${one}`)
  .join('\n')}
`
}
