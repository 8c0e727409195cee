import { expect, it } from 'vitest'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver([
  { title: 'On the mills', lines: ['The weir is old.', '# Bread', 'Bread is dear.'] },
  { title: 'On bread', lines: ['Bread is bread.'] },
])
const ask = (query: string) => engine.search(query, { limit: 10, facets: true })

it.each(['p-0000002', 'd-0000000/p-0000002', 'https://example.org/documents/2019-05-10-text-0/#p-0000002'])(
  'leads to its paragraph: %s',
  async (query) => {
    const { hits, found } = await ask(query)
    expect(hits.map(({ paragraph, text }) => [paragraph, text])).toEqual([['p-0000002', 'Bread is dear.']])
    expect(found).toEqual({ paragraphs: 1, headings: 0, documents: 1 })
  },
)

it.each([
  'd-0000001',
  'https://example.org/archive/documents/2019-05-11-text-1/',
  '/documents/2019-05-11-text-1?mark=bread',
])('leads to its document, with its paragraphs: %s', async (query) => {
  const { hits, titles } = await ask(query)
  expect(titles.map(({ title }) => title)).toEqual(['On bread'])
  expect(hits.map(({ paragraph }) => paragraph)).toEqual(['p-1000000'])
})

it('is words like others where nothing has it', async () => {
  expect((await ask('p-9zzzzzz')).hits).toEqual([])
  expect((await ask('https://example.org/documents/2019-05-11-text-9/')).titles).toEqual([])
})
