import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { readChangedPassages } from '#lib/watch/browser/changed-passages.ts'
import type { SeenPassages } from '#lib/watch/browser/kept-searches.ts'
import { type Look, lookAtSearch } from '#lib/watch/browser/look-at-search.ts'
import { summariseLooks } from '#lib/watch/browser/summarise-looks.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

afterEach(() => vi.unstubAllGlobals())

const lines = ['The ferry crossed.', 'No ferry, no toll.', 'A lamp burned.']
const before = await engineOver([{ title: 'First', lines }])
const now = await engineOver([
  { title: 'First', lines: [lines[0] ?? '', 'No boat, no toll.', 'A lamp burned on the ferry.'] },
  { title: 'Second', lines: ['The ferry is new.'] },
])

const asking = (engine: typeof now, changed = { changed: ['p-0000001', 'p-0000002'], gone: [], withdrawn: [] }) => ({
  passages: async (query: string, limit: number): Promise<WorkerResponse> => ({
    number: 1,
    type: 'passages',
    listed: await engine.passages(query, { limit }),
  }),
  changed: async () => changed,
})

async function seenBefore(query: string): Promise<SeenPassages> {
  const look = await lookAtSearch({ query }, asking(before))
  if (look.type !== 'found') throw new Error(look.type)
  return { ...look.now, on: '2026-01-01' }
}

describe('a look at a search', () => {
  it('keeps of what it finds the ids, and the hashes of the words', async () => {
    expect((await seenBefore('ferry')).passages).toEqual({
      'p-0000000': wordingHash(lines[0] ?? ''),
      'p-0000001': wordingHash(lines[1] ?? ''),
    })
  })

  it('counts as new what a text brought that came since, and tells from it what was corrected', async () => {
    const look = await lookAtSearch({ query: 'ferry', seen: await seenBefore('ferry') }, asking(now))
    expect(look).toMatchObject({
      type: 'found',
      changes: {
        added: ['p-1000000'],
        reworded: ['p-0000002'],
        corrected: [],
        missing: [{ id: 'p-0000001', reason: 'changed' }],
      },
    })
  })

  it('asks nothing of changes where none is to be explained', async () => {
    const changed = vi.fn()
    await lookAtSearch({ query: 'ferry', seen: await seenBefore('ferry') }, { ...asking(before), changed })
    expect(changed).not.toHaveBeenCalled()
  })

  it('says nothing of what is new where that can’t be told: it finds too much, fails, or changes can’t be read', async () => {
    const many = await engineOver([{ title: 'Many', lines: Array.from({ length: 1001 }, (_, one) => `Ferry ${one}.`) }])
    expect(await lookAtSearch({ query: 'ferry' }, asking(many))).toEqual({ type: 'too many', found: 1001 })
    const failure = { number: 1, type: 'failure', kind: 'load', message: 'gone' } as const
    const failing = { ...asking(now), passages: async () => failure }
    expect(await lookAtSearch({ query: 'ferry' }, failing)).toMatchObject({ type: 'failure', message: 'gone' })
    const unread = { ...asking(now), changed: () => Promise.reject(new Error('no such file')) }
    expect(await lookAtSearch({ query: 'ferry', seen: await seenBefore('ferry') }, unread)).toMatchObject({
      type: 'failure',
      message: 'no such file',
    })
  })
})

describe('the sum of several looks', () => {
  it('counts a new passage once, whichever searches find it, and what could not be looked at', async () => {
    const looks: Look[] = []
    for (const query of ['ferry', 'ferry OR toll', 'lamp'])
      looks.push(await lookAtSearch({ query, seen: await seenBefore(query) }, asking(now)))
    expect(summariseLooks(looks)).toEqual({ added: 1, having: 2, isChanged: true, failed: 0 })
    expect(summariseLooks([{ type: 'too many', found: 2000 }])).toEqual({
      added: 0,
      having: 0,
      isChanged: false,
      failed: 1,
    })
  })
})

describe('the file with what has changed', () => {
  it('is asked for in the state of the archive', async () => {
    const fetched = vi.fn(async (_: string) => new Response('{"changed":["p-a"],"gone":[],"withdrawn":[]}'))
    vi.stubGlobal('fetch', fetched)
    expect(await readChangedPassages('/watch/changed.json', 'c1')).toMatchObject({ changed: ['p-a'] })
    expect(fetched).toHaveBeenCalledWith('/watch/changed.json?of=c1')
  })

  it.each([
    ['is not there', new Response('no', { status: 404 })],
    ['has another form', new Response('{"changed":{}}')],
  ])('is an error where it %s', async (_, response) => {
    vi.stubGlobal('fetch', async () => response)
    await expect(readChangedPassages('/watch/changed.json', 'c1')).rejects.toThrow('could not be read')
  })
})
