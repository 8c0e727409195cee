import { describe, expect, it } from 'vitest'
import { QueryError } from '#lib/search/query/query-error.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver(
  [
    {
      title: 'On the ferry',
      lines: [
        '# The ferry and its oars',
        'The ferry crossed in the flood, and nobody paid.',
        'No oar was lost.',
        'The lamp at the quay was dark; the ferrymen went home.',
      ],
    },
    {
      title: 'On the lamps of the quay',
      lines: ['A lamp costs two crowns.', 'The ferry needs a lamp, and two oars.', 'Verell asked for oil.'],
      facts: { speaker: 'Ivo Sandor', kind: 'report' },
    },
    { title: 'Notes', lines: ['Of the ferry, the flood and the old lamp.'], facts: { date: '1901' } },
  ],
  { authorities: { speakers: [{ id: 'a', name: 'Ana Verell', forms: ['Ана Верелл'], roles: [] }] } as never },
)

/** What the search page counts as found: all that has all the words itself. */
async function foundBySearch(query: string) {
  const { found, hits } = await engine.search(query, { limit: 1000 })
  const ids = hits.filter(({ allTerms }) => allTerms).map(({ paragraph }) => paragraph)
  return { found, ids: ids.sort() }
}

describe('the passages of a query', () => {
  it.each([
    'ferry',
    'lamp',
    'ferry flood',
    '"old lamp"',
    'ferry -flood',
    'oar OR oil',
    'lamp NEAR/3 quay',
    'fer*',
    'speaker:sandor lamp',
    'kind:report',
    'year:1901',
    'said-by:speaker ferry',
    'lamps -form:lamp',
    'Верелл',
    'ferry zeppelin',
    'ferry crowns',
  ])('are those that the search finds with all of the words, no more and no fewer: %s', async (query) => {
    const { found, ids } = await foundBySearch(query)
    const listed = await engine.passages(query, { limit: 1000 })
    expect(listed.found).toEqual(found)
    expect(listed.passages.map(({ paragraph }) => paragraph).sort()).toEqual(ids)
    expect(listed.found.paragraphs + listed.found.headings).toBe(ids.length)
  })

  it('are none of a word that is nowhere, where the search takes it for one that is spelled like it', async () => {
    expect((await engine.search('ferrry', { limit: 10 })).found.paragraphs).toBeGreaterThan(0)
    expect(await engine.passages('ferrry', { limit: 10 })).toMatchObject({
      found: { paragraphs: 0, headings: 0, documents: 0 },
      unknown: ['ferrry'],
      passages: [],
    })
  })

  it('come with the latest document first, in the order of its text, and only as many as are wanted', async () => {
    const { found, passages } = await engine.passages('ferry', { limit: 3 })
    expect(passages.map(({ paragraph }) => paragraph)).toEqual(['p-2000000', 'p-1000001', 'h-0000000'])
    expect(found).toEqual({ paragraphs: 3, headings: 1, documents: 3 })
  })

  it('come in another order where one is asked for, chosen from all that was found', async () => {
    const byId = await engine.passages('ferry', {
      limit: 2,
      sort: (found) => found.toSorted((a, b) => (a.paragraph < b.paragraph ? -1 : 1)),
    })
    expect(byId.passages.map(({ paragraph }) => paragraph)).toEqual(['h-0000000', 'p-0000001'])
  })

  it('are refused where the query can’t be read, or names what nothing has', async () => {
    await expect(engine.passages('year:1995..1990', { limit: 1 })).rejects.toThrow(QueryError)
    await expect(engine.passages('speaker:nobody ferry', { limit: 1 })).rejects.toThrow(QueryError)
  })
})
