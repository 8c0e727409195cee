import { isDeepStrictEqual } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { answerOf, type IndexFiles, indexFilesIn, questions, readFrom } from '#tests/unit/search/faulty-host.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

/** An archive with words that one flipped bit makes another: 683 and 676, 1996 and 1997. */
function archiveOf(lines: number) {
  const told = [
    {
      title: 'On water',
      lines: ['# First', 'The weir was measured twice.', 'The clerk of the council wrote it down.'],
    },
    {
      title: 'On roads',
      lines: Array.from(
        { length: lines },
        (_, number) => `Milestone ${number} stands by the old road, measured twice in ${1990 + (number % 10)}.`,
      ),
      facts: { date: '1996-05-02' },
    },
  ]
  return { documents: told.map(documentOf) }
}

async function built(lines: number, singleFileBelow: number): Promise<IndexFiles> {
  const folder = await temporaryFolder()
  await buildSearchIndex(archiveOf(lines), folder, { singleFileBelow })
  return await indexFilesIn(folder)
}

const many = await built(700, 0)
const whole = await built(700, 10_000_000)
const answers = await Promise.all(questions.map((_, question) => answerOf(readFrom(many), question)))

/** What is read for a question, place by place. */
async function placesReadFor(files: IndexFiles, question: number): Promise<{ path: string; at: number }[]> {
  const read: { path: string; start: number; end: number }[] = []
  const noting: ReadBytes = async (path, span) => {
    const bytes = await readFrom(files)(path, span)
    const start = span?.start ?? 0
    read.push({ path, start, end: start + bytes.length })
    return bytes
  }
  await answerOf(noting, question)
  return read.flatMap(({ path, start, end }) =>
    Array.from({ length: end - start }, (_, at) => ({ path, at: start + at })),
  )
}

/** Flips bits that questions read, one at a time, by a seed: how often the answer was the same, another one, or an error. */
async function flipBits(files: IndexFiles, flips: number, seed: number) {
  const random = randomBy(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const places = await Promise.all(questions.map((_, question) => placesReadFor(files, question)))
  const counts = { same: 0, other: 0, said: 0 }
  for (let flip = 0; flip < flips; flip++) {
    const question = pick(questions.length)
    const place = places[question]?.[pick(places[question].length)]
    if (!place) throw new Error('Nothing is read for the question.')
    const damaged = new Map(files)
    const bytes = files.get(place.path)?.slice() ?? new Uint8Array()
    bytes[place.at] = (bytes[place.at] ?? 0) ^ (1 << pick(8))
    damaged.set(place.path, bytes)
    const answer = await answerOf(readFrom(damaged), question)
    if (answer === 'said') counts.said += 1
    else if (isDeepStrictEqual(answer, withCorpus(answers[question], answer))) counts.same += 1
    else counts.other += 1
  }
  return counts
}

/** Which index answered is no part of what it says. */
function withCorpus(answer: unknown, other: unknown): unknown {
  return isObject(answer) && isObject(other) && 'corpus' in answer ? { ...answer, corpus: other.corpus } : answer
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

describe('the answers that faults are compared with', () => {
  it('are answers, and read every file', async () => {
    expect(answers).not.toContain('said')
    const read = new Set(
      (await Promise.all(questions.map((_, one) => placesReadFor(many, one)))).flat().map(({ path }) => path),
    )
    expect(
      [...many.keys()].filter(
        (path) => !read.has(path) && !/\/(texts|words|rare|names|terms|ids|common|pairs)-/.test(path),
      ),
    ).toEqual([])
  })

  it('are the same from one file', async () => {
    for (const question of questions.keys()) {
      const answer = await answerOf(readFrom(whole), question)
      expect(withCorpus(answers[question], answer)).toEqual(answer)
    }
  })
})

describe('a bit that is flipped in what a question reads', () => {
  it('never gives another answer, in an index of many files', async () => {
    const counts = await flipBits(many, 600, 1)
    expect(counts.other).toBe(0)
    // In what fills a piece up a bit may be any.
    expect(counts.said).toBeGreaterThan(300)
  })

  it('never gives another answer, in an index of one file', async () => {
    const counts = await flipBits(whole, 100, 2)
    expect(counts.other).toBe(0)
  })
})

/** What a host does with one file. */
type Fault = (file: Uint8Array<ArrayBuffer>, range: { start: number; end: number } | undefined) => Response

const partOf = (file: Uint8Array<ArrayBuffer>, { start, end }: { start: number; end: number }, from = start) =>
  new Response(file.slice(start, end), {
    status: 206,
    headers: { 'content-range': `bytes ${from}-${end - 1}/${file.length}` },
  })
const sound: Fault = (file, range) => (range ? partOf(file, range) : new Response(file))
const html = '<!doctype html><title>Not here</title>'.padEnd(400)

const faults: Record<string, Fault> = {
  empty: () => new Response(''),
  missing: () => new Response('', { status: 404 }),
  'an error of the host': () => new Response('', { status: 500 }),
  'HTML in its place': () => new Response(html, { headers: { 'content-type': 'text/html' } }),
  'HTML as a range': (_, range) =>
    new Response(html.slice(0, range ? range.end - range.start : undefined), { status: range ? 206 : 200 }),
}

/** What was asked for may stand in what is left. */
const cuts: Record<string, Fault> = {
  truncated: (file, range) => sound(file.slice(0, Math.floor(file.length / 2)), range),
  'cut by a byte': (file, range) => sound(file.slice(0, -1), range),
}

/** Of these a reader makes the best: the answer is there. */
const mended: Record<string, Fault> = {
  'a wrong Content-Range with the bytes of another place': (file, range) =>
    range ? partOf(file, { start: range.start + 1, end: range.end + 1 }) : sound(file, range),
  'the whole in place of the range': (file) => new Response(file),
  'a range that is cut off': (file, range) =>
    range ? partOf(file.slice(0, range.end - 1), range) : sound(file, range),
}

/** A host on which one file has a fault. */
function serve(files: IndexFiles, path: string, fault: Fault): ReadBytes {
  vi.stubGlobal('fetch', async (url: URL, { headers = {} }: { headers?: { range?: string } } = {}) => {
    const wanted = url.pathname.slice(1)
    const file = files.get(wanted)
    if (!file) return new Response('', { status: 404 })
    const [, start, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    const range =
      start === undefined ? undefined : { start: Number(start), end: Math.min(file.length, Number(last) + 1) }
    return (wanted === path ? fault : sound)(file, range)
  })
  return readByFetch('https://example.org/')
}

/** The files that questions read over HTTP, each with the first question that reads it. */
async function readFiles(files: IndexFiles): Promise<Map<string, number>> {
  return new Map([...(await readersOf(files))].map(([path, [first = 0]]) => [path, first]))
}

/** The files that questions read over HTTP, each with the questions that read it. */
async function readersOf(files: IndexFiles): Promise<Map<string, number[]>> {
  const readers = new Map<string, number[]>()
  for (const question of questions.keys())
    for (const path of new Set((await placesReadFor(files, question)).map(({ path }) => path)))
      readers.set(path, [...(readers.get(path) ?? []), question])
  return readers
}

/**
 * Expects that a question says what is wrong with a file. One that reads it ahead of need, and then needs it not, may answer
 * as it does where nothing is wrong.
 */
async function expectSaid(path: string, readers: readonly number[], reading: () => ReadBytes): Promise<void> {
  for (const question of readers) {
    const answer = await answerOf(reading(), question)
    if (answer === 'said') return
    expect(withCorpus(answers[question], answer), path).toEqual(answer)
  }
  expect.fail(`${path}: no question says what is wrong with it`)
}

afterEach(() => vi.unstubAllGlobals())

// From 2,000 units on a word is common.
const common = await built(2100, 0)
const phrase = 2
const wanted = await answerOf(readFrom(common), phrase)
const pairs = (await placesReadFor(common, phrase)).filter(({ path }) => /\/pairs-/.test(path))

describe('where common words are next to each other', () => {
  it.each(Object.entries(faults))('%s: is said', async (_, fault) => {
    expect(pairs.length).toBeGreaterThan(0)
    for (const path of new Set(pairs.map((place) => place.path)))
      expect(await answerOf(serve(common, path, fault), phrase), path).toBe('said')
  })

  it('a flipped bit gives no other answer', async () => {
    for (let bit = 0; bit < 200; bit++) {
      const { path, at } = pairs[(bit * 7919) % pairs.length] ?? { path: '', at: 0 }
      const bytes = common.get(path)?.slice() ?? new Uint8Array()
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8))
      const answer = await answerOf(readFrom(new Map([...common, [path, bytes]])), phrase)
      if (answer !== 'said') expect(answer).toEqual(wanted)
    }
  })
})

describe.each([
  ['many files', many],
  ['one file', whole],
])('each file of an index of %s', (_, files) => {
  it.each(Object.entries(faults))('%s: is said', async (name, fault) => {
    for (const [path, readers] of await readersOf(files))
      await expectSaid(`${path}: ${name}`, readers, () => serve(files, path, fault))
  })

  it.each(Object.entries(cuts))('%s: is said, or the answer is the same', async (name, fault) => {
    for (const [path, question] of await readFiles(files)) {
      const answer = await answerOf(serve(files, path, fault), question)
      if (answer !== 'said') expect(withCorpus(answers[question], answer), `${path}: ${name}`).toEqual(answer)
    }
  })

  it.each(Object.entries(mended))('%s: the answer is the same', async (name, fault) => {
    for (const [path, question] of await readFiles(files)) {
      const answer = await answerOf(serve(files, path, fault), question)
      expect(withCorpus(answers[question], answer), `${path}: ${name}`).toEqual(answer)
    }
  })

  it('of an earlier state of the archive in its place is said, or no other answer', async () => {
    const earlier = new Map(
      [...(await built(690, files === many ? 0 : 10_000_000))].map(([path, bytes]) => [
        path.replace(/^.*\//, ''),
        bytes,
      ]),
    )
    for (const [path, readers] of await readersOf(files)) {
      const other = earlier.get(path.replace(/^.*\//, ''))
      if (!other || path === manifestFile) continue
      await expectSaid(path, readers, () => serve(files, path, (_file, range) => sound(other, range)))
    }
  })

  it('the manifest of an earlier state is said', async () => {
    const earlier = await built(690, files === many ? 0 : 10_000_000)
    const other = earlier.get(manifestFile) ?? new Uint8Array()
    expect(
      await answerOf(
        serve(files, manifestFile, () => new Response(other)),
        0,
      ),
    ).toBe('said')
  })
})

describe('a host that never answers', () => {
  it('is not waited for without end', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const limits: number[] = []
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
      limits.push(limit)
      return timeout(20)
    })
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: { signal: AbortSignal }) =>
        new Promise((_answer, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
    )
    await expect(readByFetch('https://example.org/')('c/root.bin')).rejects.toThrow(/c\/root\.bin.*within a minute/)
    expect(limits).toEqual([60_000])
    vi.restoreAllMocks()
  })
})
