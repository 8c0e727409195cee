import { expect, it } from 'vitest'
import { checkRecord } from '#lib/quote/check-record.ts'
import { placeIn } from './invented-place.ts'

const at = { start: 0, end: 3 }
const difference = { kind: 'missing', said: 'old', quoted: '', saidAt: at, quotedAt: at } as const
const finding = {
  verdict: 'near',
  similarity: 0.9,
  place: placeIn({ said: 'the weir' }),
  differences: [difference],
} as const
const check = {
  verdict: 'near',
  similarity: 0.9,
  found: finding,
  parts: [],
  alternatives: [finding],
  searched: { paragraphs: 2, documents: 1 },
  corpus: 'abc',
} as const

it('is flat, with whole addresses and null for what is not known', () => {
  const other = {
    ...finding,
    place: placeIn({ said: 'the weir' }, { date: undefined as never, speaker: undefined as never }),
  }
  expect(checkRecord({ ...check, found: other, alternatives: [] }, 'https://example.org')).toMatchObject({
    url: 'https://example.org/documents/1/#p-1',
    said: 'the weir',
    date: null,
    speaker: null,
  })
})

it('keeps where differences stand in the quotation, not in the text of several paragraphs', () => {
  const [own] = checkRecord({ ...check, alternatives: [] }, '').differences
  expect(own).toEqual({ kind: 'missing', said: 'old', quoted: '', quotedAt: at })
})

it('has the differences of parts with the parts', () => {
  const record = checkRecord({ ...check, parts: [{ ...finding, words: 'weir', from: 0 }] }, '')
  expect(record.differences).toEqual([])
  expect(record.parts).toMatchObject([{ quoted: 'weir', differences: [{ said: 'old' }] }])
})
