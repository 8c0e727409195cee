import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine } from '#lib/search/engine.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver([
    {
      title: 'On tolls',
      lines: ['# Barges', 'Every barge pays.', 'No ferry does.'],
      facts: { date: '1901', topics: ['Tolls'] },
    },
    {
      title: 'On mills',
      lines: ['The mill stands still.'],
      facts: { date: '1902-05-01', speaker: 'Ivo Sandor', venue: 'Selby' },
    },
    { title: 'Without a date', lines: ['The weir leaks.'], facts: { date: 'XXXX-05-01', kind: 'report' } },
  ])
})

const all = { offset: 0, limit: 10, order: 'oldest' } as const
const titles = async (filters: string, options: Parameters<SearchEngine['listDocuments']>[1] = all) =>
  (await engine.listDocuments(filters, options)).documents.map(({ title }) => title)

describe('a list of documents', () => {
  it('has all by date, those without a year at the end in either order', async () => {
    expect(await titles('')).toEqual(['On tolls', 'On mills', 'Without a date'])
    expect(await titles('', { ...all, order: 'newest' })).toEqual(['On mills', 'On tolls', 'Without a date'])
  })

  it('has those that all filters leave, and counts them whatever part is read', async () => {
    expect(await titles('speaker:verell kind:speech')).toEqual(['On tolls'])
    expect(await titles('from:1902')).toEqual(['On mills'])
    expect(await engine.listDocuments('', { ...all, offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      documents: [{ title: 'On mills', venues: ['Selby'] }],
    })
    expect(await engine.listDocuments('', { ...all, offset: 7 })).toMatchObject({ total: 3, documents: [] })
  })

  it('says how long each is, and how many have which values', async () => {
    const { documents, values } = await engine.listDocuments('', all)
    expect(documents[0]).toMatchObject({ paragraphs: 2, words: 7, topics: ['Tolls'], speaker: 'Ana Verell' })
    expect(values.find(({ field }) => field === 'speaker')?.values).toMatchObject([
      { value: 'Ana Verell', count: 2 },
      { value: 'Ivo Sandor', count: 1 },
    ])
  })

  it('rejects a name that nobody has, and offers the nearest', async () => {
    await expect(engine.listDocuments('speaker:sandro', all)).rejects.toThrow(QueryError)
  })
})

describe('what filters mean', () => {
  it('is the names that they are taken for', async () => {
    expect(await engine.filterNames('mill speaker:verell -kind:report from:1901 said-by:sandor')).toEqual([
      { written: 'speaker:verell', names: ['Ana Verell'] },
      { written: '-kind:report', names: ['report'] },
      { written: 'from:1901', names: [] },
      { written: 'said-by:sandor', names: [] },
    ])
    expect(await engine.filterNames('mill')).toEqual([])
  })
})

describe('a word that is spelled as it is meant', () => {
  const options = { limit: 5, literalSpelling: true }

  it('is not taken for one that is like it', async () => {
    expect((await engine.search('barges mills', { limit: 5 })).unknown).toEqual([])
    expect((await engine.search('bargee', { limit: 5 })).widened).toMatchObject([{ word: 'bargee' }])
    expect(await engine.search('bargee', options)).toMatchObject({ unknown: ['bargee'], widened: [], hits: [] })
    expect((await engine.search('barges', options)).found.paragraphs).toBe(1)
  })

  it('is counted as never', async () => {
    const sum = ({ years }: Awaited<ReturnType<SearchEngine['countYears']>>) =>
      years.reduce((all, { found }) => all + found, 0)
    expect(sum(await engine.countYears('bargee'))).toBe(1)
    const counted = await engine.countYears('bargee', { literalSpelling: true })
    expect([sum(counted), counted.unknown]).toEqual([0, ['bargee']])
  })
})
