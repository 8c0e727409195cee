import { expect, it } from 'vitest'
import { pastedRecord } from '#lib/quote/pasted-record.ts'
import { placeIn } from './invented-place.ts'

const check = {
  verdict: 'none',
  similarity: 0,
  found: undefined,
  parts: [],
  alternatives: [],
  searched: { paragraphs: 2, documents: 1 },
  corpus: 'abc',
} as const

it('has null for what is not there', () => {
  expect(pastedRecord({ quotation: 'the weir', check, claim: {}, by: [] }, '')).toMatchObject({
    quotation: 'the weir',
    said: null,
    whose: null,
    spoken: null,
    language: null,
  })
})

it('gives no words as said that are only the nearest', () => {
  const near = { verdict: 'none', similarity: 0.3, place: placeIn({ said: 'the mill' }), differences: [] } as const
  const record = pastedRecord({ quotation: 'the weir', check: { ...check, found: near }, claim: {}, by: [] }, '')
  expect(record.said).toBeNull()
})

it('leads to what was said behind a report', () => {
  const spoken = placeIn({ said: 'the old weir' })
  const record = pastedRecord(
    { quotation: 'weir', check, claim: {}, whose: 'reporter', by: [], spoken },
    'https://e.org',
  )
  expect(record).toMatchObject({
    whose: 'reporter',
    spoken: { document: 'd-1', paragraph: 'p-1', url: 'https://e.org/documents/1/#p-1', said: 'the old weir' },
  })
})
