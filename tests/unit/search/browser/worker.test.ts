import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Response as Answered, Opening, Question } from '#lib/search/browser/protocol.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { readStart } from '#lib/search/storage/load.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const base = 'https://example.org/search/data/'
const folder = await temporaryFolder()
await buildSearchIndex(
  { documents: [{ title: 'On water', lines: ['The weir was measured.'] }].map(documentOf) },
  folder,
)
const read = readFromDisk(folder)
const start = await readStart(read)

/** Runs the bundled worker with what a worker has of a browser, fetching from the folder, and asks it; hears what it says. */
async function run(questions: readonly Question[], opening: Opening, hear: (said: Answered) => void): Promise<void> {
  const data = join(folder, 'search/data')
  const name = (await readdir(data)).find((file) => file.startsWith('worker-')) ?? ''
  const code = await readFile(join(data, name), 'utf8')
  runInNewContext(code, {
    addEventListener: (_: string, listen: (event: { data: Opening | Question }) => void) => {
      listen({ data: opening })
      for (const question of questions) listen({ data: question })
    },
    postMessage: hear,
    fetch: async (url: URL) => new Response(await read(url.href.slice(base.length))),
    AbortController,
    URL,
    Blob,
    Response,
    DecompressionStream,
    TextDecoder,
    Uint8Array,
    performance,
    setTimeout,
  })
}

/** The first that it says to one question. */
function ask(question: Question, opening: Opening): Promise<Answered> {
  return new Promise((resolve, reject) => {
    run([question], opening, resolve).catch(reject)
  })
}

/** All that it says until it has answered the last question exactly. */
async function askAll(questions: readonly Question[]): Promise<Answered[]> {
  const said: Answered[] = []
  await new Promise<void>((resolve, reject) => {
    run(questions, { base, start }, (one) => {
      said.push(one)
      const isLast =
        one.number === questions.at(-1)?.number && (one.type !== 'answer' || one.answer.facets !== undefined)
      if (isLast) resolve()
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
        { type: 'counts', counts: { query: 'weirs', years: [{ year: '2019', found: 1, paragraphs: 1 }] } },
        { type: 'failure', kind: 'query', at: 6 },
      ],
    })
  })

  it('counts for nobody any more once something else is asked', async () => {
    const said = await askAll([
      { number: 1, type: 'years', queries: ['weirs'] },
      { number: 2, type: 'search', query: 'weirs', limit: 5 },
    ])
    expect([...new Set(said.map(({ number }) => number))]).toEqual([2])
  })

  it('goes on with what is asked beside, for all hits or for suggestions', async () => {
    const said = await askAll([
      { number: 1, type: 'search', query: 'weirs' },
      { number: 2, type: 'suggest', query: 'wei' },
      { number: 3, type: 'search', query: 'weirs', limit: 5 },
      { number: 4, type: 'search', query: 'weir' },
    ])
    const answered = said.filter((one) => one.type !== 'answer' || one.answer.facets !== undefined)
    expect(answered.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4])
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
})
