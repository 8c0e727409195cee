import { describe, expect, it } from 'vitest'
import { reservedFieldIds } from '#lib/domain/collection-fields.ts'
import type { Collection } from '#lib/records/collections.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import { csvOf, hitRecord } from '#lib/search/answer/hit-record.ts'
import { declaredFieldNames, facetFields, filterFields } from '#lib/search/format/fields.ts'
import { lexemes, unknownFields } from '#lib/search/query/lexemes.ts'
import {
  correctField,
  filtersOf,
  quoteWords,
  removeFilterValue,
  unquotePhrases,
} from '#lib/search/query/rewrite-query.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { groupKinds } from '#lib/site/groups.ts'
import { engineOver } from './invented.ts'

const fields = {
  town: { column: 'town', label: 'Town', filter: true },
  session: { column: 'nr', label: 'Session', type: 'number', filter: true },
  office: { column: 'office', label: 'Office' },
}
const debates = {
  id: 'debates',
  name: 'Debates',
  folder: '.',
  publishers: [],
  dataset: datasetMapping.parse({ text: 'body', title: 'title', fields }),
} satisfies Collection
const text = (title: string, town: string, session: number, code?: string) => ({
  title,
  lines: ['The weir held through the night, and the ferry ran.'],
  facts: {
    speaker: 'Verell',
    namesAsWritten: [{ name: 'Verell', written: 'Mr. VERELL' }],
    fields: {
      town: [{ value: town, words: town, ...(code && { code }) }],
      session: [{ value: session, words: String(session) }],
      office: [{ value: 'Keeper', words: 'Keeper' }],
    },
  },
})
const told = [
  text('First', 'Ormond', 2),
  text('Second', 'Port Selby', 12, 'SLB'),
  text('Third', 'Port Selby', 2, 'SLB'),
]
const engine = await engineOver(told, { collections: [debates] })
const titles = async (query: string) =>
  (await engine.search(query, { limit: 10 })).hits.map(({ document }) => document.title).sort()
const declared = declaredFieldNames(['town', 'session'])

describe('a field that a collection declares to be searched by', () => {
  it('chooses documents by a value, by its words, by its code, and leaves others out', async () => {
    expect(await titles('weir town:Ormond')).toEqual(['First'])
    expect(await titles('weir town:selby')).toEqual(['Second', 'Third'])
    expect(await titles('weir Town:"Port Selby"')).toEqual(['Second', 'Third'])
    expect(await titles('weir town:SLB')).toEqual(['Second', 'Third'])
    expect(await titles('weir -town:ormond session:2')).toEqual(['Third'])
    expect(await titles('town:ormond')).toEqual(['First'])
  })

  it('takes a figure for this figure alone', async () => {
    expect(await titles('weir session:2')).toEqual(['First', 'Third'])
    await expect(engine.search('weir session:1', { limit: 1 })).rejects.toThrow('No session of this archive')
  })

  it('says that no value is called so, and which is nearly', async () => {
    await expect(engine.search('weir town:Ormand', { limit: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('No town of this archive is called “Ormand”'),
      instead: 'weir town:Ormond',
    })
  })

  it('is counted, figures by size', async () => {
    const { facets = [] } = await engine.search('weir', { limit: 1, facets: true })
    const counts = Object.fromEntries(
      facets.map(({ field, values }) => [field, values.map(({ value, count }) => [value, count])]),
    )
    expect(counts.town).toEqual([
      ['Port Selby', 2],
      ['Ormond', 1],
    ])
    expect(counts.session).toEqual([
      ['2', 2],
      ['12', 1],
    ])
    expect(counts).not.toHaveProperty('office')
  })

  it('is offered where a value is typed', async () => {
    expect(await engine.suggest('weir town:sel')).toEqual([
      { kind: 'value', field: 'town', label: 'Port Selby', query: 'weir town:"Port Selby"' },
    ])
    expect(await engine.suggest('weir orm')).toContainEqual({
      kind: 'value',
      field: 'town',
      label: 'Ormond',
      query: 'weir town:Ormond',
    })
  })

  it('is what a name among the words may mean', async () => {
    const { interpretations = [] } = await engine.search('weir ormond', { limit: 1, facets: true })
    expect(interpretations.map(({ query }) => query)).toContain('weir town:Ormond')
  })

  it('is given away with hits', async () => {
    const { hits } = await engine.search('weir town:ormond', { limit: 1 })
    const records = hits.map((hit) => hitRecord(hit, ''))
    expect(records[0]?.fields).toEqual({ office: ['Keeper'], session: ['2'], town: ['Ormond'] })
    const origin = { archive: 'A', query: 'q', index: 'i' } as unknown as Parameters<typeof csvOf>[1]
    expect(csvOf(records, origin).split('\r\n')[0]).toContain('score,office,session,town')
  })
})

it('speakers are found by the name as it was written', async () => {
  expect(await titles('weir speaker:"Mr. VERELL"')).toHaveLength(3)
})

it('an index without such fields says nothing of them', async () => {
  const plain = await engineOver([{ title: 'First', lines: ['The weir held.'] }])
  const { facets = [] } = await plain.search('weir', { limit: 1, facets: true })
  expect(facets.map(({ field }) => field).filter((field) => !facetFields.some((known) => known === field))).toEqual([])
  expect((await plain.search('town:ormond weir', { limit: 5 })).hits).toHaveLength(1)
})

describe('a query with a declared field', () => {
  it('is read with it, and as words without', () => {
    expect(lexemes('town:Selby', declared)).toMatchObject([{ type: 'field', field: 'town', value: 'Selby' }])
    expect(lexemes('town:Selby')).toMatchObject([{ type: 'words' }])
    expect(unknownFields('town:Selby twon:Selby', declared).map(({ name }) => name)).toEqual(['twon'])
  })

  it('is rewritten without harm to it', () => {
    const [wrong] = unknownFields('twon:Selby', declared)
    expect(wrong && correctField('twon:Selby', wrong, declared)).toBe('town:Selby')
    expect(unquotePhrases('town:"Port Selby"', declared)).toBeUndefined()
    expect(filtersOf('weir town:"Port Selby"', declared)).toEqual({ written: ['town:"Port Selby"'], rest: 'weir' })
    expect(quoteWords('weir town:weir', ['weir'], declared)).toBe('"weir" town:weir')
    const [town] = declared
    expect(town && removeFilterValue('weir town:a town:b', town, 'a', ['a', 'b'])).toBe('weir town:b')
  })
})

it('no declared field has a name that queries or addresses have', () => {
  const addresses = createAddresses()
  const folders = [
    ...groupKinds.map((kind) => addresses.groups(kind)),
    ...[addresses.documents(), addresses.dates(), addresses.about(), addresses.sources()],
    ...[addresses.search(), addresses.quote(), addresses.trends(), addresses.file('assets/')],
  ].map((address) => address.split('/')[1])
  const taken = [...filterFields, ...facetFields, ...folders, 'form'].filter((name) => name !== 'said-by')
  expect(taken.filter((name) => !reservedFieldIds.some((reserved) => reserved === name))).toEqual([])
})
