import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { engineOver, find } from '#tests/unit/search/invented.ts'

const verell = { speaker: 'Ana Verell', date: '1862-12-01', kind: 'speech' } satisfies Partial<ArchiveDocument>
const sandor = { speaker: 'Ivo Sandor', date: '1907-12-03', kind: 'report' } satisfies Partial<ArchiveDocument>
const named = {
  authorities: {
    speakers: [{ name: 'Ana Verell', forms: ['Ана Верелль'] }],
    venues: [{ name: 'Ferris Hall', forms: [] }],
  },
}
const engine = await engineOver(
  [
    {
      title: 'On the mills',
      facts: verell,
      lines: ['The dogmas of the mill wheel will not do for the new weir.', 'The weir is old.', 'Bread is dear.'],
    },
    {
      title: 'On the harbour',
      facts: { ...sandor, venue: 'Ferris Hall' },
      lines: [
        'Verell spoke of dogmas in 1862, when the harbour was small; the clerks, who had heard her, wrote little of it down.',
        'The harbour has a new weir.',
        'Bread was cheap.',
      ],
    },
    {
      title: 'On bread',
      facts: { speaker: 'Tomas Ried', date: '1908' },
      lines: ['Bread is bread.', 'A weir is none.'],
    },
  ],
  named,
)
const ask = (query: string) => engine.search(query, { limit: 10, facets: true })

describe('words that name who speaks, and when', () => {
  it('puts first what is in a document of that speaker and year', async () => {
    expect((await find(engine, 'verell 1862 dogmas mill'))[0]).toBe('p-0000000')
  })

  it('does not count them as words of the paragraph, and says what they were taken from', async () => {
    const answer = await ask('verell weir')
    expect(answer.found.paragraphs).toBe(0)
    expect(answer.metadataMatches).toEqual({ paragraphs: 2, words: [{ word: 'verell', as: ['speaker'] }] })
    expect(answer.hits.slice(0, 2).map(({ allTerms, complete }) => [allTerms, complete])).toEqual([
      [false, true],
      [false, true],
    ])
  })

  it('distinguishes speaker, year, place and title', async () => {
    const { metadataMatches } = await ask('sandor 1907 ferris harbour weir')
    expect(metadataMatches?.words).toEqual([
      { word: 'sandor', as: ['speaker'] },
      { word: '1907', as: ['year'] },
      { word: 'ferris', as: ['venue'] },
    ])
    expect((await ask('mills bread')).metadataMatches?.words).toEqual([{ word: 'mills', as: ['title'] }])
  })

  it('leaves what has all the words in its text among the first', async () => {
    const answer = await ask('verell dogmas 1862')
    expect(answer.found.paragraphs).toBe(1)
    expect(answer.hits.slice(0, 2).map(({ complete }) => complete)).toEqual([true, true])
  })

  it('reads the speaker in another script', async () => {
    expect((await find(engine, 'верелль weir')).slice(0, 2).sort()).toEqual(['p-0000000', 'p-0000001'])
  })

  it('shows no document for its title that only its speaker leads to', async () => {
    expect((await ask('verell')).titles).toEqual([])
    expect((await ask('mills')).titles.map(({ id }) => id)).toEqual(['d-0000000'])
  })
})

describe('kinds of text', () => {
  it.each([
    ['доклад weir', 'report'],
    ['доклады weir', 'report'],
    ['баяндама weir', 'report'],
    ['речь weir', 'speech'],
    ['сөйлеген сөз weir', 'speech'],
    ['reports weir', 'report'],
  ])('are offered by what they are called in English, Russian and Kazakh: %s', async (query, kind) => {
    expect((await ask(query)).interpretations).toContainEqual(
      expect.objectContaining({ rest: 'weir', filters: [{ field: 'kind', value: kind }] }),
    )
  })

  it('are chosen by them', async () => {
    expect((await ask('weir kind:доклад')).hits.map(({ paragraph }) => paragraph)).toEqual(['p-1000001'])
  })
})

describe('what may be meant', () => {
  const offered = async (query: string) =>
    (await ask(query)).interpretations?.map((one) => [one.query, one.paragraphs] as [string, number])

  it('is the speaker, with what is found then', async () => {
    expect(await offered('weir verell')).toEqual([['weir speaker:"Ana Verell"', 2]])
    expect(await offered('ana verell')).toEqual([['speaker:"Ana Verell"', 3]])
  })

  it('is the year, the place and the kind', async () => {
    expect(await offered('bread 1862')).toEqual([['bread year:1862', 1]])
    expect(await offered('bread 1900s')).toEqual([['bread year:1900..1909', 2]])
    expect(await offered('bread 1860-1907')).toEqual([['bread year:1860..1907', 2]])
    expect(await offered('weir ferris hall reports')).toEqual([['weir venue:"Ferris Hall" kind:report', 1]])
  })

  it('is nothing that finds nothing, and nothing that was asked for', async () => {
    expect(await offered('harbour verell')).toEqual([])
    expect(await offered('weir speaker:verell')).toEqual([])
    expect(await offered('"weir verell"')).toEqual([])
    expect(await offered('weir -verell')).toEqual([])
  })

  it('counts as the search does that it leads to', async () => {
    const [[query, count] = ['', 0]] = (await offered('weir sandor 1907')) ?? []
    expect(count).toBe(1)
    expect((await ask(query)).found.paragraphs).toBe(count)
  })
})
