import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { documentOf, find, temporaryFolder } from '#tests/unit/search/invented.ts'

const lines = ['Toll one.', 'Toll two?', 'Toll three.', '(Toll four.)', 'Toll five.', '# Toll']
const voices = [undefined, 'questioner', 'Osk Brandt', 'transcriber', 'publisher']

function withVoices(document: ArchiveDocument): ArchiveDocument {
  const blocks = document.blocks.map((block, index) => {
    const voice = voices[index]
    return block.type === 'paragraph' && voice !== undefined ? { ...block, voice } : block
  })
  return { ...document, blocks }
}

const folder = await temporaryFolder()
const documents = [
  withVoices(documentOf({ title: 'An interview', lines, facts: { speaker: 'Ana Verell' } }, 0)),
  documentOf({ title: 'What it costs', lines: ['Toll six.'], facts: { kind: 'factsheet', speaker: 'Ana Verell' } }, 1),
  documentOf({ title: 'A speech', lines: ['Toll seven.'], facts: { speaker: 'Osk Brandt' } }, 2),
]
await buildSearchIndex(
  { documents, authorities: { speakers: [{ name: 'Osk Brandt', forms: ['Оск Брандт'] }] } },
  folder,
)
const engine = await SearchEngine.open(readFromDisk(folder))
const said = async (query: string) => (await find(engine, query)).sort()

describe('whose words a paragraph is', () => {
  it('is not asked where the query doesn’t ask', async () => {
    expect(await said('toll')).toHaveLength(8)
  })

  it.each([
    ['said-by:questioner', ['p-0000001']],
    ['said-by:transcriber', ['p-0000003']],
    ['said-by:publisher', ['p-0000004']],
    ['said-by:factsheet', ['p-1000000']],
    ['said-by:speaker', ['p-0000000', 'p-0000002', 'p-2000000']],
    ['Said-By:Questioner', ['p-0000001']],
    ['said-by:verell', ['p-0000000']],
    ['said-by:"Osk Brandt"', ['p-0000002', 'p-2000000']],
    ['said-by:Брандт', ['p-0000002', 'p-2000000']],
    ['said-by:questioner said-by:brandt', ['p-0000001', 'p-0000002', 'p-2000000']],
    ['-said-by:speaker', ['p-0000001', 'p-0000003', 'p-0000004', 'p-1000000']],
    ['said-by:speaker -said-by:brandt', ['p-0000000']],
  ])('chooses: %s', async (filter, paragraphs) => {
    expect(await said(`toll ${filter}`)).toEqual(paragraphs)
    expect((await engine.count(`toll ${filter}`)).paragraphs).toBe(paragraphs.length)
  })

  it('counts for facets and years alike', async () => {
    const { facets = [] } = await engine.search('toll said-by:brandt', { limit: 1, facets: true })
    const speakers = facets.find(({ field }) => field === 'speaker')?.values
    expect(speakers?.map(({ value, count }) => [value, count])).toEqual([
      ['Ana Verell', 1],
      ['Osk Brandt', 1],
    ])
    const { years } = await engine.countYears('toll said-by:brandt')
    expect(years.map(({ found }) => found)).toEqual([2])
  })

  it('offers the nearest name for one that nobody has', async () => {
    const error = await engine.search('toll said-by:brant', { limit: 1 }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(QueryError)
    expect(error).toMatchObject({ instead: 'toll said-by:"Osk Brandt"' })
  })
})
