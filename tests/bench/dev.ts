import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { parseDocument } from '#lib/markdown/parse.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { findBrowser } from '#scripts/browser.ts'
import { sampleArchive } from '#tests/bench/again/subjects.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { table } from '#tests/bench/search/table.ts'
import { processorOfTree } from '#tests/bench/site/process-tree.ts'

/*
 * `npm run bench:dev -- [--rounds N] [--port N] [--without-report]`: how long it takes until an open page of `npm run dev`, over the
 * sample, shows a changed text, record or line of the catalogue: from the moment at which the file was written to that at which the
 * words are on the screen. Writes dev.md.
 */

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    port: { type: 'string', default: '4390' },
    'without-report': { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
/** Milliseconds after which nothing is waited for any more: a busy machine may take long. */
const mostWaiting = 600_000
const root = `http://localhost:${values.port}`
const browserPath = findBrowser()
if (browserPath === undefined) {
  console.error('A page is opened in Chromium: install it, or name it in CHROMIUM')
  process.exit(2)
}

/** A change of a file, in rounds, and the words that the open page then shows. */
interface Change {
  name: string
  make: (round: number) => Promise<string>
}

const work = await mkdtemp(join(tmpdir(), 'bench-dev-'))
const { content } = await sampleArchive(work)
const changes: Change[] = [
  {
    name: 'a word of a text',
    make: async (round) => {
      await replaceIn('sources/first.txt', /\S+ thousand people/, `${round + 2} thousand people`)
      return `${round + 2} thousand people`
    },
  },
  {
    name: 'a record',
    make: async (round) => {
      await replaceIn('authorities/speakers.yaml', /name: Ilen .*/, `name: Ilen Marrow-${round}`)
      return `Ilen Marrow-${round}`
    },
  },
  {
    name: 'a line of the catalogue',
    make: async (round) => {
      // By its id, which it has since its text changed last.
      const { id } = await documentOf('opening-of-the-old-ferry')
      await writeFile(join(content, 'catalogue', 'bridges.yaml'), `${id}:\n  - note: Seen ${round} times.\n`)
      return `Seen ${round} times.`
    },
  },
]
let server: ChildProcess | undefined
const rows: string[][] = []
try {
  await appendFile(
    join(content, 'authorities/speakers.yaml'),
    '\n- id: ilen-marrow\n  name: Ilen Marrow\n  forms: [Ilen Marrow]\n',
  )
  server = await started()
  const browser = await chromium.launch({ executablePath: browserPath })
  const page = await browser.newPage()
  const { path } = await documentOf('opening-of-the-old-ferry')
  await page.goto(`${root}${path}`, { timeout: mostWaiting })
  await shows(page, 'thousand people')
  for (const change of changes) rows.push(await measured(page, change))
  await browser.close()
} finally {
  if (server && server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await rm(work, { recursive: true, force: true })
}
const report = `# How soon an open page of the development server shows a change

\`npm run bench:dev -- --rounds ${rounds}\`, over the sample: from the moment at which a file was written to that at which its words are on the page in Chromium. ${measuredOn()}.
The goal is 2 s on two quiet cores; on a busy machine the seconds of processor that the server took say more.

${table(['changed', 'ms, median', 'ms, longest', 'processor s of the server, median'], rows)}
`
console.log(report)
if (!values['without-report']) await writeFile('tests/bench/dev.md', report)

/** Makes a change several times. The first time is not counted: code is read then that is kept afterwards. */
async function measured(page: Page, { name, make }: Change): Promise<string[]> {
  const times: number[] = []
  const processor: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const before = processorOfTree(server?.pid ?? 0) ?? 0
    const words = await make(round)
    const began = performance.now()
    await shows(page, words)
    if (round > 0) times.push(performance.now() - began)
    // What goes on afterwards is no part of the next change.
    await setTimeout(1500)
    if (round > 0) processor.push((processorOfTree(server?.pid ?? 0) ?? 0) - before)
  }
  const row = [name, median(times).toFixed(0), Math.max(...times).toFixed(0), median(processor).toFixed(1)]
  console.log(row.join(' | '))
  return row
}

async function shows(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor({ timeout: mostWaiting })
}

async function started(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/command.mjs', 'dev', '--content', content], {
    env: { ...process.env, PORT: values.port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`npm run dev ended with ${child.exitCode}`)
    const answer = await fetch(`${root}/generation.txt`).catch(() => undefined)
    if (answer?.ok) return child
    await setTimeout(1000)
  }
  throw new Error('npm run dev did not answer in ten minutes')
}

async function documentOf(slug: string): Promise<{ id: string; path: string }> {
  const name = (await readdir(join(content, 'documents'))).find((file) => file.includes(slug))
  if (name === undefined) throw new Error(`${content}/documents: has no text called ${slug}`)
  const document = parseDocument(await readFile(join(content, 'documents', name), 'utf8'), name)
  return { id: document.id, path: createAddresses(parseSiteLocation(undefined)).document(document) }
}

async function replaceIn(file: string, pattern: RegExp, now: string): Promise<void> {
  const text = await readFile(join(content, file), 'utf8')
  if (!pattern.test(text)) throw new Error(`${file}: has nothing like ${pattern}`)
  await writeFile(join(content, file), text.replace(pattern, now))
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
