import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { WorkerResponse as Answered, OpenIndexMessage, WorkerRequest } from '#lib/search/browser/protocol.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { wholeAnswerScript } from '#lib/search/format/index-files.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import { browserInWorker } from '#tests/unit/search/browser-in-worker.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const folder = await temporaryFolder()
await buildSearchIndex(
  {
    documents: [
      { title: 'On water', lines: ['The weir was measured.'] },
      { title: 'О воде', lines: ['У плотины стояли суда.'], language: 'ru' },
      { title: 'Су туралы', lines: ['Бұл көпір туралы айтылды.'], language: 'kk' },
    ].map(documentOf),
  },
  folder,
)
const start = await readManifest(readFromDisk(folder))
const data = join(folder, 'search/data')
// So that Node takes the scripts for what they are.
const base = `${pathToFileURL(data).href}/`
await writeFile(join(data, 'package.json'), '{"type":"module"}')

const running: Worker[] = []
afterEach(() => Promise.all(running.splice(0).map((worker) => worker.terminate())))

async function nameOf(script: 'worker' | 'answer' | 'later', of = data): Promise<string> {
  return (await readdir(of)).find((file) => file.startsWith(`${script}-`)) ?? ''
}

/** The address of an index like it without some of the scripts that come when they are needed. */
async function without(...scripts: ('answer' | 'cyrillic' | 'later')[]): Promise<string> {
  const alone = await temporaryFolder()
  await cp(data, alone, { recursive: true })
  for (const name of await readdir(alone)) {
    if (scripts.some((script) => name.startsWith(`${script}-`))) await rm(join(alone, name))
  }
  return `${pathToFileURL(alone).href}/`
}

/** Runs the bundled worker, and asks it; hears what it says. */
async function run(
  questions: readonly WorkerRequest[],
  opening: OpenIndexMessage,
  hear: (said: Answered) => void,
): Promise<void> {
  const script = new URL(await nameOf('worker', fileURLToPath(opening.base)), opening.base)
  const worker = new Worker(browserInWorker, { eval: true, workerData: script.href, execArgv: [] })
  running.push(worker)
  worker.on('message', hear)
  for (const message of [opening, ...questions]) worker.postMessage(message)
  await new Promise((_, reject) => worker.on('error', reject))
}

/** The first that it says to one question. */
function ask(question: WorkerRequest, opening: OpenIndexMessage): Promise<Answered> {
  return new Promise((resolve, reject) => {
    run([question], opening, resolve).catch(reject)
  })
}

/** All that it says until it has answered some of the questions exactly: the last one where none are named. */
async function askAll(questions: readonly WorkerRequest[], wanted = questions.slice(-1)): Promise<Answered[]> {
  const said: Answered[] = []
  const left = new Set(wanted.map(({ number }) => number))
  await new Promise<void>((resolve, reject) => {
    run(questions, { base, start }, (one) => {
      said.push(one)
      if (one.type !== 'answer' || one.answer.facets !== undefined) left.delete(one.number)
      if (left.size === 0) resolve()
    }).catch(reject)
  })
  return said
}

describe('the worker, as it is bundled', () => {
  it('answers from the files', async () => {
    const response = await ask({ number: 7, type: 'search', query: 'weirs', limit: 5 }, { base, start })
    expect(response).toMatchObject({ number: 7, type: 'answer', answer: { found: { paragraphs: 1 } } })
  })

  it('says what of the query can’t be read', async () => {
    const response = await ask({ number: 8, type: 'search', query: 'weirs OR', limit: 5 }, { base, start })
    expect(response).toMatchObject({ number: 8, type: 'failure', kind: 'query', at: 6 })
  })

  it('counts through the years, each query by itself', async () => {
    const queries = ['weirs', 'weirs OR']
    const response = await ask({ number: 8, type: 'years', queries }, { base, start })
    expect(response).toMatchObject({
      number: 8,
      type: 'years',
      queries: [
        { type: 'counts', counts: { query: 'weirs', years: [{ year: '2019', found: 1, paragraphs: 3 }] } },
        { type: 'failure', kind: 'query', at: 6 },
      ],
    })
  })

  it('lists the passages of a followed search, beside what is shown', async () => {
    const questions: WorkerRequest[] = [
      { number: 1, type: 'passages', query: 'weirs', limit: 5 },
      { number: 2, type: 'passages', query: 'weirs OR', limit: 5 },
      { number: 3, type: 'search', query: 'weirs', limit: 5 },
    ]
    const said = await askAll(questions, questions)
    expect(said.find(({ number }) => number === 1)).toMatchObject({
      type: 'passages',
      listed: { found: { paragraphs: 1 }, passages: [{ paragraph: 'p-0000000' }] },
    })
    expect(said.find(({ number }) => number === 2)).toMatchObject({ type: 'failure', kind: 'query' })
  })

  it('counts for nobody any more once something else is asked', async () => {
    const said = await askAll([
      { number: 1, type: 'years', queries: ['weirs'] },
      { number: 2, type: 'search', query: 'weirs', limit: 5 },
    ])
    expect([...new Set(said.map(({ number }) => number))]).toEqual([2])
  })

  it('goes on with what is asked beside, for all hits or for suggestions', async () => {
    const questions: WorkerRequest[] = [
      { number: 1, type: 'search', query: 'weirs' },
      { number: 2, type: 'suggest', query: 'wei' },
      { number: 3, type: 'search', query: 'weirs', limit: 5 },
      { number: 4, type: 'search', query: 'weir' },
    ]
    const said = await askAll(questions, questions)
    expect(said.map(({ type }) => type)).not.toContain('failure')
  })

  it('suggests', async () => {
    const response = await ask({ number: 8, type: 'suggest', query: 'wei' }, { base, start })
    expect(response).toMatchObject({ type: 'suggestions', suggestions: [{ kind: 'word', label: 'weir' }] })
  })

  it('refuses an index of another version', async () => {
    const response = await ask(
      { number: 8, type: 'search', query: 'weirs', limit: 5 },
      { base, start: { ...start, format: 999 } },
    )
    expect(response).toMatchObject({ number: 8, type: 'failure', kind: 'version' })
  })

  it('says what of the index can’t be read', async () => {
    const response = await ask(
      { number: 9, type: 'search', query: 'weirs', limit: 5 },
      { base, start: { ...start, corpus: 'elsewhere' } },
    )
    expect(response).toMatchObject({ number: 9, type: 'failure', kind: 'load' })
  })

  it.each([
    ['that stand', 'weirs measured'],
    ['of which one is misspelled', 'weeir measured'],
  ])('has an early answer to words %s with the first script alone', async (_, query) => {
    const response = await ask(
      { number: 9, type: 'search', query, limit: 5 },
      { base: await without('answer', 'cyrillic', 'later'), start },
    )
    expect(response).toMatchObject({ type: 'answer', answer: { exact: false, found: { paragraphs: 1 } } })
  })

  it.each<[string, string, Parameters<typeof without>]>([
    ['all words that stand', 'weirs', ['cyrillic', 'later']],
    ['a phrase', '"was measured"', ['cyrillic', 'later']],
  ])('has the answer to %s with one script more', async (_, query, missing) => {
    const response = await ask(
      { number: 9, type: 'search', query, limit: 5 },
      { base: await without(...missing), start },
    )
    expect(response).toMatchObject({ type: 'answer', answer: { found: { paragraphs: 1 } } })
  })

  it.each([
    ['what a suggestion needs', 'later', { type: 'suggest', query: 'wei' }],
    ['what a whole answer needs', 'answer', { type: 'search', query: 'weirs', limit: 5 }],
    ['the stems of Cyrillic words', 'cyrillic', { type: 'search', query: 'плотины', limit: 5 }],
  ] as const)('says so where %s can’t be had', async (_, script, question) => {
    const response = await ask({ number: 9, ...question }, { base: await without(script), start })
    expect(response).toMatchObject({ number: 9, type: 'failure', kind: 'load' })
    expect(response).toHaveProperty('message', expect.stringContaining('script that reads the search index'))
  })

  it('finds Cyrillic words in their forms, before and after words of another alphabet', async () => {
    const queries = ['weirs', 'плотинами', 'measured weir', 'көпірлер', 'судно', 'weirs']
    const questions = queries.map((query, number): WorkerRequest => ({ number, type: 'search', query }))
    const said = await askAll(questions, questions)
    const exact = said.flatMap((one) => (one.type === 'answer' && one.answer.exact ? [one] : []))
    for (const { number } of questions) {
      const [answer] = exact.filter((one) => one.number === number)
      expect(answer, queries[number]).toMatchObject({ answer: { found: { paragraphs: 1 } } })
    }
  })

  it('refuses an index whose Cyrillic words are encoded in another way, once it is asked for some', async () => {
    const search = (query: string) =>
      ask({ number: 9, type: 'search', query, limit: 5 }, { base, start: { ...start, cyrillic: '00000000' } })
    expect(await search('weirs')).toMatchObject({ type: 'answer' })
    expect(await search('плотины')).toMatchObject({ type: 'failure', kind: 'version' })
  })

  it.each([
    ['weeir', { widened: [{ word: 'weeir', to: ['weir'] }] }],
    ['weirmeasured', { widened: [{ word: 'weirmeasured', to: ['weir measured'] }] }],
    ['"was measured"', { found: { paragraphs: 1 } }],
    ['mea*', { found: { paragraphs: 1 } }],
    ['year:2019', { found: { paragraphs: 3 } }],
    ['said-by:speaker weir', { found: { paragraphs: 1 } }],
    ['weir 2019', { interpretations: [{ query: 'weir year:2019', paragraphs: 1 }] }],
  ])('answers %s with what comes when it is needed', async (query, answer) => {
    const said = await askAll([{ number: 3, type: 'search', query, limit: 5 }])
    expect(said.at(-1)).toMatchObject({ type: 'answer', answer })
  })

  it('has the script that follows an early answer under the name by which a page asks for it', async () => {
    expect(await readdir(data)).toContain(wholeAnswerScript(start.worker ?? ''))
  })

  it('is in its first script no larger than a first query can bear', async () => {
    const sizeOf = async (script: 'worker' | 'answer') =>
      gzipSync(await readFile(join(data, await nameOf(script)))).length
    // What inflates pieces has 2 KB of it, what reads misspelled words 2.2 KB, for which these would wait for another script.
    expect(await sizeOf('worker')).toBeLessThan(30_700)
    expect((await sizeOf('worker')) + (await sizeOf('answer'))).toBeLessThan(36_300)
  })
})
