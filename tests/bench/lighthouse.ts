import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadArchive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { type Addresses, createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { findBrowser } from '#scripts/browser.ts'
import { fetchPackage } from '#scripts/fetch-package.ts'
import { hasNginx } from '#scripts/nginx.ts'
import { serveFolder } from '#scripts/server.ts'
import { type LighthouseResult, runLighthouse } from '#tests/bench/lighthouse/run-lighthouse.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { kilobytes, table } from '#tests/bench/search/table.ts'
import type { Host } from '#tests/hosts/host.ts'
import { startNginxHost } from '#tests/hosts/nginx-host.ts'

/*
 * What Lighthouse says of one page of each kind, on a phone with a slow line: `--content FOLDER --out FOLDER` of a built
 * archive (else the sample that the tests build), `--only search` (any number of times), `--runs 3`, of which the median by
 * performance is taken. Served as `npm run serve` does, and by nginx with the file that the build made for it. Writes
 * lighthouse.md.
 *
 * Lighthouse is fetched when this is run, and is no dependency: with all it needs it has more bytes than everything else that tests
 * use, and no test runs it, since its figures depend on how busy the machine is. What must hold is in tests that do not:
 * tests/e2e/layout-shift.test.ts, tests/e2e/page-cost.test.ts.
 */

/** The last line of versions that runs on Node 20. */
const lighthouse = 'lighthouse@12.8.2'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: '.build/test/sample/content' },
    out: { type: 'string', default: '.build/test/sample/out' },
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    query: { type: 'string', default: 'public lands' },
    'without-nginx': { type: 'boolean', default: false },
    'without-report': { type: 'boolean', default: false },
  },
})
if (!existsSync(join(values.out, 'index.html')))
  fail(`${values.out} has no site; build one, for example by npm run test:archives -- sample`)
const { path: command, problem } = fetchPackage(lighthouse, 'lighthouse/cli/index.js')
if (command === undefined) fail(problem)
const browser = findBrowser()
if (browser === undefined) fail('Lighthouse needs Chromium: install it, or name it in CHROMIUM')

const { address } = await readArchiveSettings(values.content)
const location = parseSiteLocation(address)
const { documents } = await loadArchive(values.content)
const pages = Object.entries(pagesOf(createAddresses(location), documents)).filter(
  ([name]) => values.only?.includes(name) ?? true,
)
const hosts: [name: string, start: () => Promise<Host>][] = [
  ['npm run serve', serveAsCommand],
  ...(hasNginx() && !values['without-nginx']
    ? [['nginx', () => startNginxHost({ out: values.out, base: location.base })] as [string, () => Promise<Host>]]
    : []),
]
const rows: string[][] = []
const failed: string[][] = []
for (const [host, start] of hosts) {
  const { origin, close } = await start()
  try {
    for (const [name, path] of pages) {
      const result = await median(origin + path)
      rows.push(rowOf(name, host, result))
      failed.push(...result.failed.map(({ id, said }) => [name, host, id, said]))
      console.log(rows.at(-1)?.join('  '))
    }
  } finally {
    await close()
  }
}

const report = `# Lighthouse

One page of each kind of the sample, with Lighthouse's settings for a phone (${lighthouse}: 1.6 Mbit/s, 150 ms to the host and back, a processor four times slower, worked out
of what was measured), the median of ${values.runs} runs. ${measuredOn()}; the second column of times depends on how busy the machine is, bytes and shift do not. \`npm run bench:lighthouse\`.

${table(['page', 'host', 'performance', 'accessibility', 'best practices', 'SEO', 'first paint s', 'largest paint s', 'blocked ms', 'shift', 'KB', 'of it scripts', 'of it fonts'], rows)}

## Audits that a page did not pass wholly

${table(['page', 'host', 'audit', 'what is said'], failed)}
`
console.log(report)
if (!values['without-report']) await writeFile('tests/bench/lighthouse.md', report)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

async function serveAsCommand(): Promise<Host> {
  const { base } = location
  const served = await serveFolder(values.out, 0, base === '' ? {} : { base })
  return { origin: new URL(served.address).origin, close: () => served.close() }
}

async function median(url: string): Promise<LighthouseResult> {
  const results: LighthouseResult[] = []
  for (let run = 0; run < Number(values.runs); run++)
    results.push(await runLighthouse(command ?? '', browser ?? '', url))
  const [result] = results
    .sort((one, other) => (one.scores[0] ?? 0) - (other.scores[0] ?? 0))
    .slice(Math.floor((results.length - 1) / 2))
  if (!result) throw new Error('--runs: expected 1 or more')
  return result
}

function rowOf(name: string, host: string, { scores, bytes, ...found }: LighthouseResult): string[] {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  return [
    name,
    host,
    ...scores.map(String),
    seconds(found.firstPaint),
    seconds(found.largestPaint),
    String(Math.round(found.blocked)),
    found.shift.toFixed(3),
    kilobytes(bytes.all),
    kilobytes(bytes.scripts),
    kilobytes(bytes.fonts),
  ]
}

/** One page of each kind; the document is the one with the number of paragraphs that is nearest to 60. */
function pagesOf(addresses: Addresses, all: readonly ArchiveDocument[]): Record<string, string> {
  const far = ({ blocks }: ArchiveDocument) => Math.abs(blocks.filter(({ type }) => type === 'paragraph').length - 60)
  const [document] = [...all].sort((one, other) => far(one) - far(other))
  if (!document) throw new Error('The archive has no documents')
  const sentence = document.blocks.find((block) => block.type === 'paragraph' && block.text.length > 80)
  return {
    home: addresses.home(),
    document: addresses.document(document),
    documents: addresses.documents(),
    dates: addresses.dates(),
    speakers: addresses.groups('speakers'),
    browse: addresses.browse(),
    figures: addresses.figures(),
    search: addresses.search(values.query),
    quote: addresses.quote(sentence?.type === 'paragraph' ? sentence.text.slice(0, 160) : ''),
    trends: addresses.trends(values.query),
    compare: addresses.compare(),
    watch: addresses.watch(),
  }
}
