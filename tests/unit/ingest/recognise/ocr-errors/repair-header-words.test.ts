import { describe, expect, it } from 'vitest'
import { isHeaderWord, repairOcrErrors } from '#lib/ingest/recognise/ocr-errors/repair-header-words.ts'

describe('words of a head that were misread', () => {
  it.each([
    ['SPEECH BY THF PR1ME MINISTFR', 'SPEECH BY THE PRIME MINISTER'],
    ['Statement by thc Presidcnt', 'Statement by the President'],
    ['TIIE RIGHT HOM. IVO FERRIS', 'THE RIGHT HON. IVO FERRIS'],
    ['PRIIME MIINISTER', 'PRIME MINISTER'],
  ])('are repaired: %s', (text, repaired) => {
    expect(repairOcrErrors(text).text).toBe(repaired)
  })

  it.each([
    'Discours de la ministre de la Mer',
    'Prince Ivo Ferris of Ormond',
    'Maria de la Vega',
    'Foreign Ministers',
    'Choe Su Hon',
    'Ri Yong Ho',
  ])('are none in: %s', (text) => {
    expect(repairOcrErrors(text).text).toBe(text)
  })

  it('leave every other word where it stands in the source', () => {
    const text = 'BY TIIE PRIIME MINISTER, MR IVO FERRIS'
    const { text: repaired, sourcePlace } = repairOcrErrors(text)
    expect(text.slice(sourcePlace(repaired.indexOf('IVO')))).toBe('IVO FERRIS')
  })

  it('are no names', () => {
    expect(isHeaderWord('MIMISTER', false)).toBe(true)
    expect(isHeaderWord('Ferris', true)).toBe(false)
  })
})
