import { describe, expect, it } from 'vitest'
import { QueryError } from '#lib/search/query/query-error.ts'
import { engineOver, find } from '#tests/unit/search/invented.ts'

const toll = 'The toll was raised again.'
const engine = await engineOver(
  [
    {
      title: 'One',
      lines: [toll, 'The toll and the levy on barges fell; of other dues nobody spoke, and no tax was named.'],
      facts: {
        speaker: 'Ana Verell',
        venue: 'Town hall',
        kind: 'speech',
        topics: ['Water', 'Money'],
        date: '2019-05-10',
      },
    },
    {
      title: 'Two',
      lines: [toll, 'A tax on barges was a levy once.'],
      facts: { speaker: 'Berik Ormanov', kind: 'report', topics: ['Money'], date: '2020' },
    },
    {
      title: 'Three',
      language: 'ru',
      lines: ['Плата растёт.', 'Toll.'],
      facts: { speaker: 'Ilya Somov', date: '186X' },
    },
    {
      title: 'Four',
      lines: ['Of the ferry both say the same.'],
      facts: { speaker: ['Osk Brandt', 'Tomas Ried'], kind: 'statement' },
    },
  ],
  {
    authorities: {
      speakers: [{ name: 'Berik Ormanov', forms: ['Берік Орманов', 'Берик Орманов', 'BO'] }],
    },
  },
)

const tolls = (filters: string) => find(engine, `toll ${filters}`)

describe('choosing documents', () => {
  it.each(['speaker:verell', 'speaker:"Ana Verell"', 'SPEAKER:VERELL', 'year:2019', 'venue:hall', 'topic:water'])(
    'by %s',
    async (filter) => {
      expect(new Set(await tolls(filter))).toEqual(new Set(['p-0000000', 'p-0000001']))
    },
  )

  it.each([
    'speaker:Орманов',
    'speaker:"Берик Орманов"',
    'speaker:берік',
    'speaker:ormanow',
    'speaker:BO',
    'kind:report',
  ])('by any form of a name: %s', async (filter) => {
    expect(await tolls(filter)).toEqual(['p-1000000'])
  })

  it.each(['speaker:brandt', 'speaker:"Tomas Ried"'])('of several speakers, by each: %s', async (filter) => {
    expect(await find(engine, `ferry ${filter}`)).toEqual(['p-3000000'])
  })

  it('by language, by its tag or its name', async () => {
    expect(await tolls('lang:ru')).toEqual(['p-2000001'])
    expect(await tolls('lang:russian')).toEqual(['p-2000001'])
    expect(await tolls('lang:русский')).toEqual(['p-2000001'])
  })

  it('by days, as far as the date is known', async () => {
    expect(await tolls('year:2019..2020 kind:speech')).toHaveLength(2)
    expect(await tolls('from:2019-05-11')).toEqual(['p-1000000'])
    expect(await tolls('from:2020-07 to:2020-08')).toEqual(['p-1000000'])
    expect(await tolls('to:1869')).toEqual(['p-2000001'])
    expect(await tolls('year:1870..')).toHaveLength(3)
  })

  it('takes several values of one field for any of them, and of two fields for both', async () => {
    expect(await tolls('year:2019 year:2020')).toHaveLength(3)
    expect(await tolls('year:2020 speaker:verell')).toEqual([])
    expect((await tolls('-speaker:verell')).sort()).toEqual(['p-1000000', 'p-2000001'])
  })

  it('finds all paragraphs where nothing else is asked for', async () => {
    expect(await find(engine, 'year:2020')).toEqual(['p-1000000', 'p-1000001'])
  })

  it('says where a name means nothing', async () => {
    const error = await engine.search('toll speaker:nobody', { limit: 1 }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(QueryError)
    expect(error).toMatchObject({ at: 5, message: expect.stringContaining('No speaker'), instead: undefined })
  })

  it.each([
    ['toll speaker:vercll weir', 'toll speaker:"Ana Verell" weir'],
    ['toll speaker:"Ana Gerell"', 'toll speaker:"Ana Verell"'],
    ['toll -speaker:"Tomas Riek"', 'toll -speaker:"Tomas Ried"'],
    ['toll speaker:Орнанов', 'toll speaker:"Berik Ormanov"'],
    ['toll venue:"town halm"', 'toll venue:"Town hall"'],
    ['toll topic:mater', 'toll topic:Water'],
  ])('offers what is nearest: %s', async (query, instead) => {
    const error = await engine.search(query, { limit: 1 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ instead })
  })
})

describe('counting hits', () => {
  const facet = async (query: string, field: string) => {
    const { facets = [] } = await engine.search(query, { limit: 1, facets: true })
    const values = facets.find((one) => one.field === field)?.values ?? []
    return values.map(({ value, count, selected }) => `${selected ? '*' : ''}${value} ${count}`)
  }

  it('counts every value, also of several on one document', async () => {
    expect(await facet('toll', 'topic')).toEqual(['Money 3', 'Water 2'])
    expect(await facet('toll', 'year')).toEqual(['2019 2', '2020 1'])
    expect(await facet('toll', 'lang')).toEqual(['en 3', 'ru 1'])
  })

  it('shows beside what is chosen what else there would be', async () => {
    expect(await facet('toll year:2019', 'year')).toEqual(['*2019 2', '2020 1'])
    expect(await facet('toll year:2019', 'kind')).toEqual(['speech 2'])
    expect(await facet('toll topic:water', 'topic')).toEqual(['Money 3', '*Water 2'])
  })

  it('counts phrases by the text', async () => {
    expect(await facet('"the toll was"', 'year')).toEqual(['2019 1', '2020 1'])
  })

  it('counts only where it was asked to', async () => {
    expect((await engine.search('toll', { limit: 1 })).facets).toBeUndefined()
  })
})

describe('OR, NEAR and open words', () => {
  it('finds either', async () => {
    expect(new Set(await find(engine, 'tax OR raised'))).toEqual(
      new Set(['p-0000000', 'p-0000001', 'p-1000000', 'p-1000001']),
    )
    expect(await find(engine, 'barges "no tax" OR "tax on"')).toHaveLength(2)
  })

  it('counts what is on either side of OR as one wish', async () => {
    const answer = await engine.search('barges tax OR nowhere', { limit: 10 })
    expect(answer.found.paragraphs).toBe(2)
    expect(answer.hits.every(({ allTerms }) => allTerms)).toBe(true)
  })

  it('finds words near each other, in any form and either order', async () => {
    expect(await find(engine, 'levies NEAR/5 taxes')).toEqual(['p-1000001'])
    expect(await find(engine, 'tax NEAR/20 levy')).toHaveLength(2)
    expect(await find(engine, '"on barges" NEAR/1 fell')).toEqual(['p-0000001'])
  })

  it('marks both sides', async () => {
    const { hits } = await engine.search('levy NEAR/5 tax', { limit: 1 })
    expect(hits[0]?.highlights.map(({ start, end }) => hits[0]?.text.slice(start, end))).toEqual(['tax', 'levy'])
  })

  it('finds what begins so', async () => {
    expect(await find(engine, 'rais*')).toHaveLength(2)
    expect(await find(engine, 'toll -rais*')).toEqual(['p-2000001', 'p-0000001'])
  })
})

describe('the order of hits', () => {
  it('is by date where that is asked for, what is not dated by year last', async () => {
    const order = async (by: 'newest' | 'oldest') =>
      (await engine.search('toll', { limit: 10, order: by })).hits.map(({ paragraph }) => paragraph)
    expect(await order('oldest')).toEqual(['p-0000000', 'p-0000001', 'p-1000000', 'p-2000001'])
    expect(await order('newest')).toEqual(['p-2000001', 'p-1000000', 'p-0000000', 'p-0000001'])
  })
})
