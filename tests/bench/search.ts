import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { ensureBrowser } from '#scripts/browser.ts'
import { readCorpus } from './search/corpus.ts'
import { buildMiniSearch, buildPagefind, buildRostrum } from './search/engines.ts'
import { folderSize } from './search/folder-size.ts'
import { askCold, askWarm } from './search/in-browser.ts'
import { drawItems, type KnownItem, queryKinds } from './search/known-items.ts'
import { type Found, quantile, rankOf, scoreOf } from './search/score.ts'

/*
 * How well and at what price a known paragraph is found, beside Pagefind (by document, as its users do) and MiniSearch
 * (by paragraph; whole in memory, so only up to 1,000 documents), on the same queries in one run. `--documents N` of the
 * UN General Debate, `--queries N` of each kind and seed, `--cold N` of them in a fresh browser. Writes search.md.
 */

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '200' },
    cold: { type: 'string', default: '10' },
    'without-pagefind': { type: 'boolean', default: false },
  },
})
const seeds = [1, 2]
const mostInMemory = 1000
const [count, perSeed, coldQueries] = [Number(values.documents), Number(values.queries), Number(values.cold)]

const { name, documents } = await readCorpus(count)
const paragraphs = documents.reduce((sum, { blocks }) => sum + blocks.length, 0)
const items = seeds.flatMap((seed) => drawItems(documents, perSeed, seed))
const rows: string[][] = []
const notes: string[] = []

const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
const browser = await chromium.launch({ executablePath: await ensureBrowser() })
try {
  await measure('Rostrum', browser, () => buildRostrum(documents, join(folder, 'rostrum')), join(folder, 'rostrum'))
  if (!values['without-pagefind'])
    await measure(
      'Pagefind',
      browser,
      () => buildPagefind(documents, join(folder, 'pagefind')),
      join(folder, 'pagefind'),
    )
  if (documents.length <= mostInMemory) measureMiniSearch()
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
const text = table()
console.log(text)
await writeFile(new URL('./search.md', import.meta.url), text)

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

function kilobytes(bytes: number): string {
  return String(Math.round(bytes / 1024))
}

function cells(kind: (typeof queryKinds)[number], found: readonly Found[][], of: readonly KnownItem[]): string[] {
  const { first, ten, mrr } = scoreOf(of.map((item, index) => rankOf(item, kind, found[index] ?? [])))
  return [percent(first), percent(ten), mrr.toFixed(3)]
}

async function measure(engine: string, inside: Browser, make: () => Promise<void>, where: string): Promise<void> {
  const begun = performance.now()
  await make()
  const seconds = (performance.now() - begun) / 1000
  const { files, bytes } = folderSize(where)
  notes.push(
    `${engine}: ${(bytes / 2 ** 20).toFixed(1)} MB in ${files} files, built in ${seconds.toFixed(0)} s (this process then had had ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most).`,
  )
  console.error(notes.at(-1))
  for (const kind of queryKinds) {
    const queries = items.map((item) => item.queries[kind])
    const warm = await askWarm(inside, where, queries)
    const cold = await askCold(inside, where, queries.slice(0, coldQueries))
    const sizes = cold.map(({ bytes: size }) => size)
    rows.push([
      engine,
      kind,
      ...cells(
        kind,
        warm.map(({ found }) => found),
        items,
      ),
      `${kilobytes(quantile(sizes, 0.5))} / ${kilobytes(quantile(sizes, 0.95))}`,
      String(
        quantile(
          cold.map(({ requests }) => requests),
          0.5,
        ),
      ),
      String(
        Math.round(
          quantile(
            cold.map(({ milliseconds }) => milliseconds),
            0.5,
          ),
        ),
      ),
      `${Math.round(
        quantile(
          warm.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
      )} / ${Math.round(
        quantile(
          warm.map(({ milliseconds }) => milliseconds),
          0.95,
        ),
      )}`,
    ])
    console.error(rows.at(-1)?.join(' | '))
  }
}

function measureMiniSearch(): void {
  const begun = performance.now()
  const { search, bytes } = buildMiniSearch(documents)
  notes.push(
    `MiniSearch: ${kilobytes(bytes)} KB deflated, all of it before the first query, built in ${((performance.now() - begun) / 1000).toFixed(0)} s; asked in Node, not in the browser.`,
  )
  for (const kind of queryKinds) {
    const found = items.map((item) => search(item.queries[kind]))
    rows.push([
      'MiniSearch',
      kind,
      ...cells(kind, found, items),
      `${kilobytes(bytes)} / ${kilobytes(bytes)}`,
      '1',
      '',
      '',
    ])
  }
}

function table(): string {
  const head = [
    'engine',
    'queries',
    'success@1 %',
    '@10 %',
    'MRR',
    'KB p50 / p95',
    'requests',
    'cold ms',
    'warm ms p50 / p95',
  ]
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`
  return `# Searching for known paragraphs

${name}, ${documents.length} documents, ${paragraphs} paragraphs; ${items.length} queries of each kind (seeds ${seeds.join(', ')}), made as DESIGN.md (Search) says.
Pagefind is asked for documents, the others for the paragraph itself. KB, requests and cold ms: the first query in a fresh browser, script and start-up
included, ${coldQueries} of each kind; warm ms: one query after another in one page. ${machine}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.

${lines.join('\n')}

${notes.map((note) => `- ${note}`).join('\n')}
`
}
