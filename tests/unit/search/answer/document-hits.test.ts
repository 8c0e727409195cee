import { describe, expect, it } from 'vitest'
import type { SortOrder } from '#lib/search/answer/search-context.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const names = ['d-0000000', 'd-0000001', 'd-0000002', 'd-0000003']
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
      lines: ['A lamp costs two crowns.', 'The ferry needs a lamp, and two oars.', 'Verell asked for oil, and a lamp.'],
      facts: { speaker: 'Ivo Sandor', kind: 'report' },
    },
    { title: 'Notes', lines: ['Of the ferry, the flood and the old lamp.'], facts: { date: '1901' } },
    {
      title: 'On lamps again',
      lines: Array.from(
        { length: 30 },
        (_, index) => `Lamp ${index} of the ferry burns; flood${index % 2 ? 's' : ''}.`,
      ),
    },
  ],
  { authorities: { speakers: [{ id: 'a', name: 'Ana Verell', forms: ['Ана Верелл'], roles: [] }] } as never },
)

const queries = [
  'ferry',
  'lamp',
  'ferry flood',
  '"old lamp"',
  'lamp -flood',
  'oar OR oil',
  'lamp NEAR/3 quay',
  'fer*',
  'speaker:sandor lamp',
  'kind:report',
  'year:1901',
  'said-by:speaker ferry',
  'lamp -form:lamps',
  'flood -form:floods',
  'Verell lamp',
  'ferrry',
  'ferry crowns',
  'ferry zeppelin oil',
]
const orders = ['best', 'newest', 'oldest'] as const

/** What the page of the search lists: documents in their order, with the ids that it lists of each in the list where it is first. */
async function listedBySearch(query: string, order: SortOrder) {
  const { hits } = await engine.search(query, { limit: 1000, order })
  const listed = new Map<string, { complete: boolean; ids: string[] }>()
  for (const { document, paragraph, complete } of hits) {
    const own = listed.get(document.id)
    if (!own) listed.set(document.id, { complete, ids: [paragraph] })
    else if (own.complete === complete) own.ids.push(paragraph)
  }
  return listed
}

describe('the hits of a document', () => {
  describe.each(orders)('in the order %s', (order) => {
    it.each(queries)(
      'are those that the page of the search lists of it, in the order of the text: %s',
      async (query) => {
        const listed = await listedBySearch(query, order)
        const documents = [...listed.keys()]
        expect(documents.length).toBeGreaterThan(0)
        for (const [number, name] of names.entries()) {
          const id = `d-000000${number}`
          const found = await engine.documentHits(query, name, order)
          const own = listed.get(id)
          expect(found?.hits.map(({ paragraph }) => paragraph) ?? []).toEqual(own?.ids.toSorted() ?? [])
          expect(found?.documents).toBe(documents.length)
          const place = documents.indexOf(id)
          expect(found?.place).toBe(place === -1 ? undefined : place + 1)
          expect(found?.after?.document.id).toBe(documents[place + 1])
          expect(found?.before?.document.id).toBe(documents[place - 1])
        }
      },
    )
  })

  it('lead to the first hit of the next document, and back to the last of the one before', async () => {
    const found = await engine.documentHits('ferry', '2019-05-10-text-0', 'oldest')
    expect(found?.after).toMatchObject({ document: { id: 'd-0000001' }, paragraph: 'p-1000001' })
    const next = await engine.documentHits('ferry', 'd-0000001', 'oldest')
    expect(next?.before).toMatchObject({ document: { id: 'd-0000000' }, paragraph: 'p-0000001' })
  })

  it('say where the words are in them', async () => {
    const found = await engine.documentHits('"two oars"', 'd-0000001', 'best')
    expect(
      found?.hits.map(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([['two oars']])
  })

  it('are none of a document without any, which is before the first of the list', async () => {
    const found = await engine.documentHits('crowns', 'd-0000000', 'best')
    expect(found).toMatchObject({ hits: [], documents: 1, after: { document: { id: 'd-0000001' } } })
    expect(found?.place).toBeUndefined()
    expect(found?.before).toBeUndefined()
  })

  it('are not known of a document that is not there, nor for an identifier', async () => {
    expect(await engine.documentHits('ferry', '2019-05-10-on-zeppelins', 'best')).toBeUndefined()
    expect(await engine.documentHits('p-0000001', 'd-0000000', 'best')).toBeUndefined()
  })

  it('are refused with a query that can’t be read', async () => {
    await expect(engine.documentHits('ferry speaker:zeppelin', 'd-0000000', 'best')).rejects.toThrow(QueryError)
  })
})
