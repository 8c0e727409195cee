import { describe, expect, it } from 'vitest'
import type { Answer } from '#lib/search/answer/answer.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { plainExcerpt } from '#lib/search/rank/excerpt.ts'
import { onBridges } from '#tests/contract/invented-archive.ts'
import { engineOver, find } from './invented.ts'

const engine = await engineOver([
  {
    title: 'On the three bridges of Ormond',
    lines: onBridges,
  },
  {
    title: 'О мостах города',
    language: 'ru',
    lines: ['Новые мосты построены за три года.', 'Ёлки у дороги посадили дети.', 'Болезнь прошла: корь побеждена.'],
  },
  {
    title: 'Көпірлер туралы',
    language: 'kk',
    lines: ['Қаланың көпірлері жаңартылды.', 'Мектептерде балалар оқиды.'],
  },
  { title: 'A notice', lines: ['The mayor, Серик Мостов, opened the road and the river port.'] },
])

describe('searching words', () => {
  it('finds paragraphs that have all of them, in any form', async () => {
    expect(await find(engine, 'granting of licences')).toEqual(['p-0000001'])
  })

  it('puts first where they occur together', async () => {
    expect((await find(engine, 'river road'))[0]).toBe('p-0000006')
  })

  it('puts first where they are next to each other as they were typed, though others have them more often', async () => {
    const lines = [
      'Bread was dear, bread was bad, and of the price the baker said that the price was no price.',
      'That year the clerk noted nothing of the harvest, which failed, but wrote down the price of bread in the town.',
    ]
    const market = await engineOver([{ title: 'A market', lines }])
    expect(await find(market, 'price bread')).toEqual(['p-0000001', 'p-0000000'])
  })

  it('is not emptied by a word that occurs nowhere, and says which', async () => {
    const answer = await engine.search('mill zzyzx', { limit: 10 })
    expect(answer.unknown).toEqual(['zzyzx'])
    expect(answer.hits[0]?.paragraph).toBe('p-0000006')
  })

  it('offers paragraphs with some of the words where none has all, and says so', async () => {
    const answer = await engine.search('ferrymen port', { limit: 10 })
    expect(answer.found.paragraphs).toBe(0)
    expect(answer.someTerms).toBe(2)
    expect(answer.hits.every((hit) => !hit.allTerms)).toBe(true)
  })

  it('leaves stop words aside beside other words', async () => {
    expect(await find(engine, 'the clerk of this')).toEqual(['p-0000004'])
  })

  it('finds a word that occurs only in a heading', async () => {
    const answer = await engine.search('daughter', { limit: 10 })
    expect(answer.found).toEqual({ paragraphs: 0, headings: 1, documents: 1 })
    expect(answer.hits[0]).toMatchObject({ paragraph: 'h-0000005', number: 0 })
  })

  it('finds no heading where only paragraphs are asked for', async () => {
    expect((await engine.search('daughter', { limit: 10, headings: false })).hits).toEqual([])
  })

  it('finds titles', async () => {
    const answer = await engine.search('Ormond bridge', { limit: 10 })
    expect(answer.titles.map((document) => document.id)).toEqual(['d-0000000'])
  })

  it('leaves out paragraphs with a word after a minus', async () => {
    expect(await find(engine, 'road -mill')).toEqual(['p-3000000'])
  })
})

describe('searching figures', () => {
  it.each(['42,500', '42500', '42 500'])('finds %s however it is grouped', async (query) => {
    expect(await find(engine, query)).toEqual(['p-0000002'])
  })

  it.each(['119,000', '119000'])('finds %s', async (query) => {
    expect(await find(engine, query)).toEqual(['p-0000003'])
  })

  it('takes them whole', async () => {
    expect(await find(engine, '100')).toEqual(['p-0000004'])
    expect(await find(engine, '1000')).toEqual(['p-0000003'])
    expect(await find(engine, '54')).toEqual(['p-0000004'])
    expect(await find(engine, '5.4')).toEqual(['p-0000002'])
    expect(await find(engine, '66th')).toEqual(['p-0000002'])
    expect(await find(engine, '66')).toEqual([])
  })
})

describe('searching exact phrases', () => {
  it('finds the words next to each other, as written', async () => {
    expect(await find(engine, '"old mill"')).toEqual(['p-0000006'])
    expect(await find(engine, '“mill old”')).toEqual([])
    expect(await find(engine, '"old licence"')).toEqual([])
    expect(await find(engine, '"old licences"')).toEqual(['p-0000001'])
  })

  it('counts stop words', async () => {
    expect(await find(engine, '"by the river"')).toEqual(['p-0000006'])
    expect(await find(engine, '"by a river"')).toEqual([])
  })

  it('finds figures in them', async () => {
    expect(await find(engine, '"brought 42 500 crowns"')).toEqual(['p-0000002'])
  })

  it('leaves a phrase out after a minus', async () => {
    expect(await find(engine, 'road -"old mill"')).toEqual(['p-3000000'])
  })

  it('finds nothing where one of its words is nowhere', async () => {
    expect(await find(engine, '"old zzyzx"')).toEqual([])
  })
})

describe('searching Russian and Kazakh', () => {
  it.each(['мост', 'мостов', 'мостами', 'Мосты'])('finds the forms of a Russian word: %s', async (query) => {
    expect(await find(engine, query)).toContain('p-1000000')
  })

  it('takes е for ё, and й for no и', async () => {
    expect(await find(engine, 'елки')).toEqual(['p-1000001'])
    expect(await find(engine, '«корь»')).toEqual(['p-1000002'])
  })

  it.each(['көпір', 'көпірлер', 'көпірлердің'])('finds the forms of a Kazakh word: %s', async (query) => {
    expect(await find(engine, query)).toContain('p-2000000')
  })

  it('finds a Russian word in an English text', async () => {
    expect(await find(engine, 'Серику')).toEqual(['p-3000000'])
  })
})

describe('an answer', () => {
  it('says where each hit stands', async () => {
    const { hits } = await engine.search('ferrymen', { limit: 10 })
    expect(hits).toHaveLength(1)
    expect(hits[0]).toMatchObject({
      document: { id: 'd-0000000', title: 'On the three bridges of Ormond', date: '2019-05-10', speaker: 'Ana Verell' },
      number: 2,
      url: '/documents/2019-05-10-text-0/#p-0000002',
      allTerms: true,
    })
    expect(hits[0]?.excerpt.fragments.filter((piece) => piece.highlighted)).toEqual([
      { text: 'ferrymen', highlighted: true },
    ])
  })

  it('marks a phrase as one', async () => {
    const { hits } = await engine.search('"by the river"', { limit: 1 })
    expect(hits[0]?.excerpt.fragments.find((piece) => piece.highlighted)?.text).toBe('by the river')
    expect(plainExcerpt(hits[0]?.excerpt ?? { fragments: [], cutBefore: false, cutAfter: false })).toBe(hits[0]?.text)
  })

  it('counts all that was found whatever the limit, and in how much', async () => {
    const answer = await engine.search('road', { limit: 1 })
    expect(answer.hits).toHaveLength(1)
    expect(answer.found).toEqual({ paragraphs: 2, headings: 0, documents: 2 })
    expect(answer.searched).toEqual({ paragraphs: 11, documents: 4 })
  })

  it('scores what has the words close together above what has them apart', async () => {
    const lines = ['The river road.', 'The river is wide and slow and brown in spring, and beside it lies a road.']
    const { hits } = await (await engineOver([{ title: 'Two', lines }])).search('river road', { limit: 10 })
    expect(hits.map(({ paragraph }) => paragraph)).toEqual(['p-0000000', 'p-0000001'])
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Number.POSITIVE_INFINITY)
  })

  it('rejects what can’t be read', async () => {
    await expect(engine.search('road OR', { limit: 1 })).rejects.toThrow(QueryError)
  })
})

const lines = Array.from({ length: 200 }, (_, number) => `Ferry ${number} left the old town at dawn.`)
const crowded = await engineOver([{ title: 'A timetable', lines }])

describe('a phrase in very many paragraphs', () => {
  it('is answered early with the hits that stay, then with the exact counts', async () => {
    const early: Answer[] = []
    const answer = await crowded.search('"the old town"', { limit: 20 }, (first) => early.push(first))
    expect(early).toHaveLength(1)
    expect(early[0]?.exact).toBe(false)
    expect(early[0]?.hits).toEqual(answer.hits)
    expect(early[0]?.found.paragraphs).toBeLessThan(200)
    expect(answer).toMatchObject({ exact: true, found: { paragraphs: 200 } })
  })

  it('keeps the order when more hits are asked for', async () => {
    const few = await crowded.search('ferry town', { limit: 10 })
    const more = await crowded.search('ferry town', { limit: 150 })
    expect(more.hits.slice(0, 10)).toEqual(few.hits)
    expect(more.hits).toHaveLength(150)
  })
})

describe('an archive without documents', () => {
  it('answers that nothing was found', async () => {
    const empty = await engineOver([])
    expect((await empty.search('road', { limit: 1 })).hits).toEqual([])
  })
})
