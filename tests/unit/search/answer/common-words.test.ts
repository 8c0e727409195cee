import { describe, expect, it } from 'vitest'
import type { Answer } from '#lib/search/answer/answer.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

// From 2,000 units on a word is common: where it stands is read last, and its neighbours are kept.
const lines = Array.from({ length: 2100 }, (_, number) =>
  number % 700 === 0
    ? `Town ${number} is old, and its ferry was sold at dawn to lantern bearers.`
    : `Ferry ${number} left the old town at dawn.`,
)
const engine = await engineOver([{ title: 'A timetable', lines: [...lines, 'A lantern lit the ferry of the town.'] }])

describe('phrases of common words', () => {
  it.each([
    ['"old town"', 2097],
    ['"the old town at dawn"', 2097],
    ['"town old"', 0],
    ['dawn -"old town"', 3],
    ['"ferry was sold"', 3],
    ['"at dawn to lantern"', 3],
    ['"dawn left"', 0],
    ['"ferry"', 2101],
  ])('are found word for word: %s', async (query, count) => {
    const answer = await engine.search(query, { limit: 5 })
    expect(answer.found.paragraphs).toBe(count)
    expect(answer.unknown).toEqual([])
    const { paragraphs, unknown, forms } = await engine.count(query)
    expect([paragraphs, unknown]).toEqual([count, []])
    expect(Object.values(forms)).not.toContainEqual([])
  })
})

const many = Array.from({ length: 2100 }, (_, number) => `The ferries of town ${number} want cooperation in shipping.`)
const few = [
  'They spoke of co-operation in shipping.',
  'Nobody spoke of co operation in shipping.',
  'Peace-keeping in town',
]
const joined = engineOver([
  {
    title: 'A timetable',
    lines: [...many, ...few, 'They want peacekeeping in town.', 'An amber quay town.', 'An amber town quay.'],
  },
])

describe('phrases of common words that may be written as one', () => {
  it.each([
    ['"cooperation in shipping"', 2102],
    ['"co-operation in shipping"', 2102],
    ['"spoke of cooperation in"', 2],
    ['"of co-operation"', 2],
    ['"peacekeeping in town"', 2],
  ])('are found in each writing: %s', async (query, count) => {
    const answer = await (await joined).search(query, { limit: 5 })
    expect(answer.found.paragraphs).toBe(count)
  })

  it('have first what is written as they were typed', async () => {
    const first = async (query: string) => (await (await joined).search(query, { limit: 5 })).hits[0]?.text
    expect(await first('"peace-keeping in town"')).toBe('Peace-keeping in town')
    expect(await first('"peacekeeping in town"')).toBe('They want peacekeeping in town.')
    expect(await first('"of co-operation in shipping"')).toBe('They spoke of co-operation in shipping.')
  })
})

describe('rare words beside common ones', () => {
  it('are answered early, with the hits and counts that stay', async () => {
    const early: Answer[] = []
    const answer = await engine.search('lantern bearers ferry dawn', { limit: 10 }, (first) => early.push(first))
    expect(early).toHaveLength(1)
    expect(early[0]).toMatchObject({ exact: false, found: { paragraphs: 3 } })
    expect(answer).toMatchObject({ exact: true, found: { paragraphs: 3 } })
    expect(early[0]?.hits.map(({ paragraph }) => paragraph)).toEqual(
      answer.hits.slice(0, 3).map(({ paragraph }) => paragraph),
    )
  })

  it('are in the order of the words as typed in the early answer too', async () => {
    const early: Answer[] = []
    const answer = await (await joined).search('amber town quay', { limit: 10 }, (first) => early.push(first))
    const texts = early[0]?.hits.map(({ text }) => text)
    expect(texts).toEqual(['An amber town quay.', 'An amber quay town.'])
    expect(answer.hits.slice(0, 2).map(({ text }) => text)).toEqual(texts)
  })

  it('are not counted further when something else was asked meanwhile', async () => {
    const early: Answer[] = []
    const options = { limit: 10, facets: true, signal: AbortSignal.abort() }
    const search = engine.search('lantern bearers ferry dawn', options, (first) => early.push(first))
    await expect(search).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(early).toHaveLength(1)
  })

  it('are not answered early where no paragraph has all', async () => {
    const early: Answer[] = []
    await engine.search('lantern bearers town left', { limit: 10 }, (first) => early.push(first))
    expect(early).toEqual([])
  })
})
