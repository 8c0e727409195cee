import { describe, expect, it } from 'vitest'
import { isHeadWord, repairMisread } from '#lib/ingest/recognise/misread/head-words.ts'

describe('words of a head that were misread', () => {
  it.each([
    ['SPEECH BY THF PR1ME MINISTFR', 'SPEECH BY THE PRIME MINISTER'],
    ['Statement by thc Presidcnt', 'Statement by the President'],
    ['TIIE RIGHT HOM. IVO FERRIS', 'THE RIGHT HON. IVO FERRIS'],
    ['PRIIME MIINISTER', 'PRIME MINISTER'],
  ])('are repaired: %s', (text, repaired) => {
    expect(repairMisread(text).text).toBe(repaired)
  })

  it.each([
    'Discours de la ministre de la Mer',
    'Prince Ivo Ferris of Ormond',
    'Maria de la Vega',
    'Foreign Ministers',
    'Choe Su Hon',
    'Ri Yong Ho',
  ])('are none in: %s', (text) => {
    expect(repairMisread(text).text).toBe(text)
  })

  it('leave every other word where it stands in the source', () => {
    const text = 'BY TIIE PRIIME MINISTER, MR IVO FERRIS'
    const { text: repaired, sourcePlace } = repairMisread(text)
    expect(text.slice(sourcePlace(repaired.indexOf('IVO')))).toBe('IVO FERRIS')
  })

  it('are no names', () => {
    expect(isHeadWord('MIMISTER', false)).toBe(true)
    expect(isHeadWord('Ferris', true)).toBe(false)
  })
})
