import { describe, expect, it } from 'vitest'
import { rowFieldValues } from '#lib/ingest/describe/row-field-values.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'

const mapping = datasetMapping.parse({
  text: 'body',
  title: 'title',
  fields: {
    country: { column: 'iso', label: 'Country', codes: 'countries' },
    session: { column: 'nr', label: 'Session', type: 'number' },
    signed: { column: 'day', label: 'Signed', type: 'date' },
    office: { column: '{post} of {town}', label: 'Office' },
  },
})
const read = (cells: Record<string, string>) => rowFieldValues({ cells: new Map(Object.entries(cells)) }, mapping)

describe('the fields that a collection declares', () => {
  it('have the values of the cells, with the words of the source', () => {
    const { values, unexpected } = read({ iso: 'KAZ', nr: '24', day: '25 April 1970', post: 'Keeper', town: 'Ormond' })
    expect(unexpected).toEqual([])
    expect(values).toEqual({
      country: [{ value: 'Kazakhstan', code: 'KAZ', words: 'iso: KAZ' }],
      session: [{ value: 24, words: 'nr: 24' }],
      signed: [{ value: '1970-04-25', words: 'day: 25 April 1970' }],
      office: [{ value: 'Keeper of Ormond', words: 'post: Keeper; town: Ormond' }],
    })
  })

  it('have several values where a list is in the cell, each once', () => {
    expect(read({ iso: 'KZ; se; KAZ' }).values.country?.map(({ value }) => value)).toEqual(['Kazakhstan', 'Sweden'])
  })

  it('are absent where the cell is', () => {
    expect(read({}).values).toEqual({})
  })

  it('leave out what is no number and no day, and say what was expected', () => {
    const { values, unexpected } = read({ nr: 'twenty', day: '31 April 1970' })
    expect(values).toEqual({})
    expect(unexpected).toMatchObject([
      { id: 'session', column: 'nr', found: 'twenty', outcome: 'it is left out' },
      { id: 'signed', column: 'day', found: '31 April 1970', outcome: 'it is left out' },
    ])
  })

  it('keep a code that is no country’s as it is written, and say so; a name of a country is one', () => {
    const { values, unexpected } = read({ iso: 'XXZ; Sweden' })
    expect(values.country?.map(({ value }) => value)).toEqual(['XXZ', 'Sweden'])
    expect(unexpected).toMatchObject([{ found: 'XXZ', outcome: 'it is shown as it is written' }])
  })
})
