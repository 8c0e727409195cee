import { describe, expect, test } from 'vitest'
import { applyEditorFacts } from '#lib/ingest/relate/apply-editor-facts.ts'
import type { CatalogueEntry } from '#lib/records/catalogue.ts'
import { collectionSchema } from '#lib/records/collections.ts'
import type { Records } from '#lib/records/records.ts'
import { parsed } from './invented.ts'

const why = { file: 'catalogue/letters.yaml', line: 3, reason: 'Register, 1' }

const letters = collectionSchema.parse({
  id: 'letters',
  name: 'Letters',
  dataset: {
    text: 'body',
    title: 'Letter {nr}',
    fields: {
      medium: { label: 'Medium' },
      session: { column: 'nr', label: 'Session', type: 'number' },
      signed: { label: 'Signed', type: 'date' },
    },
  },
})

function outcome(
  entries: CatalogueEntry[],
  given: Parameters<typeof parsed>[1] = {},
  collection: string | undefined = 'letters',
) {
  const records: Records = {
    anchors: new Map(),
    collections: [letters],
    authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] },
    catalogue: new Map([['d-1', entries]]),
  }
  const document = { ...parsed('d-1', given), ...(collection && { collection }) }
  const { documents, findings } = applyEditorFacts([document], records)
  return { fields: documents[0]?.metadata.fields, corrections: documents[0]?.corrections, findings }
}

describe('a fact in a field that the collection declares', () => {
  test('is its value, with the reason', () => {
    const { fields, corrections, findings } = outcome([{ ...why, field: 'medium', value: 'Spoken', by: 'Archive' }])
    expect(fields).toEqual({ medium: [{ value: 'Spoken', reason: 'Register, 1', by: 'Archive' }] })
    expect(corrections).toEqual([{ field: 'medium', reason: 'Register, 1', by: 'Archive' }])
    expect(findings).toEqual([])
  })

  test('takes the place of what the source has, which is remembered', () => {
    const given = { fields: { session: [{ value: 24, words: 'nr: 24' }] } }
    const { fields, corrections } = outcome([{ ...why, field: 'session', value: '25', was: '24' }], given)
    expect(fields).toEqual({ session: [{ value: 25, reason: 'Register, 1' }] })
    expect(corrections).toEqual([{ field: 'session', was: '24', reason: 'Register, 1' }])
  })

  test('may be several values', () => {
    const { fields } = outcome([{ ...why, field: 'medium', value: ['Spoken', 'Written'] }])
    expect(fields?.medium?.map(({ value }) => value)).toEqual(['Spoken', 'Written'])
  })

  test.each([
    ['session', 'the first', 'a number in figures'],
    ['signed', 'on a Monday', 'a date such as'],
  ])('is left out with an error where %s can not hold "%s"', (field, value, expected) => {
    const { fields, corrections, findings } = outcome([{ ...why, field, value }])
    expect([fields, corrections]).toEqual([undefined, []])
    expect(findings).toMatchObject([
      { rule: 'fact-not-understood', severity: 'error', file: why.file, line: 3, document: 'd-1' },
    ])
    expect(findings[0]?.message).toContain(`d-1 ${field}: found "${value}", expected ${expected}`)
  })

  test('is left out with an error where the document is of another collection', () => {
    const { fields, findings } = outcome([{ ...why, field: 'medium', value: 'Spoken' }], {}, 'debates')
    expect(fields).toBeUndefined()
    expect(findings[0]?.message).toContain('a field that the collection of the document ("debates") declares')
  })
})
