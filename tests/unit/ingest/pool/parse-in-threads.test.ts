import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ingest } from '#lib/ingest/ingest.ts'
import { parserInThreads, type ThreadOptions, threadsFor } from '#lib/ingest/pool/parse-in-threads.ts'
import { threadScript } from '#lib/ingest/pool/thread-script.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { type Records, readRecords } from '#lib/records/records.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { alikeRows, faultyRows, row } from '#tests/unit/ingest/faulty-rows.ts'
import { mutated } from '#tests/unit/ingest/mutations.ts'

let work: string
let script: string
let records: Records
let files: SourceFile[]
/** What one thread makes of the archive. */
let alone: string

/** Rows with faults of each kind, beside sound ones. */
const rows = [
  ...Array.from({ length: 9 }, (_, index) => row(index)),
  row(3, { who: 'Ana Verell' }),
  ...faultyRows,
  ...alikeRows(9),
]

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'threads-'))
  await cp(resolve('tests/fixtures/archive'), work, { recursive: true })
  const sources = join(work, 'sources')
  await cp(resolve('tests/golden/formats/sources'), join(sources, 'formats'), { recursive: true })
  await mkdir(join(sources, 'rows'), { recursive: true })
  await writeFile(join(sources, 'rows/letters.jsonl'), `${rows.join('\n')}\n`)
  await writeFile(join(sources, 'rows/none.jsonl'), '\n')
  const mapping = 'text: words, id: key, title: "Letter {key}", date: when, speaker: who'
  await writeFile(
    join(work, 'collections/threads.yaml'),
    `id: threads\nname: Rows\nfolder: rows\nextension: .jsonl\ndataset: { ${mapping} }\n`,
  )
  const random = randomBy(7)
  const text = await readFile(resolve('README.md'), 'utf8')
  for (let index = 0; index < 6; index += 1)
    await writeFile(join(sources, `mutant-${index}.md`), mutated(text.slice(0, 1500), random))
  records = await readRecords(work)
  files = (await discoverSources([sources], records.collections)).files
  script = await threadScript(new URL(pathToFileURL(resolve('lib/ingest/pool/parse-thread.ts'))))
  alone = await result(undefined)
}, 60_000)
afterAll(() => rm(work, { recursive: true }))

/** Documents, ledgers and findings, as one text. */
async function result(options: ThreadOptions | undefined, some = files): Promise<string> {
  const parser = options && (await parserInThreads(records, options))
  const { documents, ledgers, findings } = await ingest(some, records, parser ? { parser } : {})
  const accounts = ledgers.map(({ source: { text, encoding, raw }, entries }) => ({ text, encoding, raw, entries }))
  return JSON.stringify({ documents, accounts, findings }, null, 1)
}

/** What of a result is looked at. */
const archiveSchema = z.object({
  documents: z.array(z.looseObject({ source: z.looseObject({ file: z.string() }), title: z.string() })),
  findings: z.array(z.object({ message: z.string() })),
})

function archiveOf(text: string): z.infer<typeof archiveSchema> {
  return archiveSchema.parse(JSON.parse(text))
}

/** A thread's script with something that runs before it. */
async function scriptAfter(name: string, first: string): Promise<string> {
  const path = join(work, `${name}.mjs`)
  await writeFile(
    path,
    `import { parentPort, threadId } from 'node:worker_threads'\n${first}\nawait import(${JSON.stringify(pathToFileURL(script).href)})\n`,
  )
  return path
}

// A thread takes a second of a core to start, so more of a machine that has other work.
describe('sources that are parsed in threads', { timeout: 120_000 }, () => {
  test.each([1, 2])('give the same in %i of them as in none', async (threads) => {
    expect(archiveOf(alone).findings.length).toBeGreaterThan(10)
    expect(await result({ threads })).toBe(alone)
  })

  test('give the same in five of them, in whatever order they are done', async () => {
    const late = await scriptAfter(
      'late',
      `const say = parentPort.postMessage.bind(parentPort)
       let count = 0
       parentPort.postMessage = (message) => setTimeout(() => say(message), ((threadId + count++) % 3) * 15)`,
    )
    expect(await result({ threads: 5, script: late })).toBe(alone)
  })

  test('of which one ends its thread are an error that names it, and all others are the same', async () => {
    const letters = 'rows/letters.jsonl'
    const some = files.filter(({ file }) => file === letters || file.startsWith('mutant-'))
    const mortal = await scriptAfter(
      'mortal',
      `const on = parentPort.on.bind(parentPort)
       const ends = ({ file, row }) => file.file === 'mutant-1.md' || row?.number === 7
       parentPort.on = (name, listen) => on(name, (parts) => (parts.some(ends) ? process.exit(1) : listen(parts)))`,
    )
    const found = archiveOf(await result({ threads: 2, script: mortal }, some))
    const errors = found.findings.filter(({ message }) => message.includes('ended'))
    expect(errors.map(({ message }) => message)).toEqual([
      'mutant-1.md: the thread that read it ended (exit code 1); please report this',
      `${letters}: row 7: the thread that read it ended (exit code 1); please report this`,
    ])
    const whole = archiveOf(await result(undefined, some))
    const rest = whole.documents.filter(({ source, title }) => source.file !== 'mutant-1.md' && title !== 'Letter 6')
    expect(found.documents).toEqual(rest)
    expect(rest).toHaveLength(whole.documents.length - 2)
  })

  test('are parsed here where no thread starts', async () => {
    const broken = join(work, 'broken.mjs')
    await writeFile(broken, 'throw new Error("no")\n')
    expect(await result({ threads: 2, script: broken })).toBe(alone)
  })
})

test('few sources are worth no thread', () => {
  expect(threadsFor(1_000_000)).toBe(0)
})
