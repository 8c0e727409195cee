import { expect, it } from 'vitest'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import { checkRecord } from '#lib/quote/answer/check-record.ts'
import { checkOf, findingOf, placeIn } from '#tests/unit/quote/invented-place.ts'

const at = { start: 0, end: 3 }
const difference: QuotationDifference = { kind: 'missing', said: 'old', quoted: '', saidAt: at, quotedAt: at }
const finding = findingOf('near', placeIn({ said: 'the weir' }), [difference])

it('is flat, with whole addresses and null for what is not known', () => {
  const { date: _date, speaker: _speaker, ...document } = finding.place.document
  const found = { ...finding, place: { ...finding.place, document } }
  expect(checkRecord(checkOf('near', { found }), 'https://example.org')).toMatchObject({
    url: 'https://example.org/documents/1/#p-1',
    said: 'the weir',
    date: null,
    speaker: null,
  })
})

it('keeps where differences are in the quotation, not in the text of several paragraphs', () => {
  const [own] = checkRecord(checkOf('near', { found: finding }), '').differences
  expect(own).toEqual({ kind: 'missing', said: 'old', quoted: '', quotedAt: at })
})

it('has the differences of parts with the parts', () => {
  const record = checkRecord(
    checkOf('composed', { found: finding, parts: [{ ...finding, words: 'weir', from: 0 }] }),
    '',
  )
  expect(record.differences).toEqual([])
  expect(record.parts).toMatchObject([{ quoted: 'weir', differences: [{ said: 'old' }] }])
})
