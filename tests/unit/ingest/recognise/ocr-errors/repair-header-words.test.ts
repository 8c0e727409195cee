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

  it('leave every other word where it is in the source', () => {
    const text = 'BY TIIE PRIIME MINISTER, MR IVO FERRIS'
    const { text: repaired, sourcePlace } = repairOcrErrors(text)
    expect(text.slice(sourcePlace(repaired.indexOf('IVO')))).toBe('IVO FERRIS')
  })

  it('are no names', () => {
    expect(isHeaderWord('MIMISTER', false)).toBe(true)
    expect(isHeaderWord('Ferris', true)).toBe(false)
  })
})

describe('a word of heads that was misread', () => {
  const repaired = (text: string) => repairOcrErrors(text).text

  it.each([
    ['PRESIDEMT', 'PRESIDENT'],
    ['Presldent', 'President'],
    ['TIIE', 'THE'],
    ['5PEECH', 'SPEECH'],
    ['Tbe', 'Tbe'],
    ['THF', 'THE'],
    ['HOM', 'HON'],
    ['H0N', 'HON'],
    ['RICHT', 'RICHT'],
    ['MlNISTER', 'Minister'],
    ['MINIST3R', 'MINISTER'],
    ['MINISTR', 'MINISTER'],
    ['MINISSTER', 'MINISTER'],
    ['statemcnt', 'statement'],
    ['Transcrlpt', 'Transcript'],
    ['0F', 'OF'],
    ['8Y', 'BY'],
    ['HI5', 'HIS'],
    ['HHER', 'HER'],
    ['Mlnister', 'Minister'],
    ['minsister', 'minister'],
    ['iminister', 'minister'],
    ['inister', 'minister'],
    ['ministe', 'minister'],
    ['aPresident', 'president'],
  ])('%s: %s', (found, right) => expect(repaired(found)).toBe(right))

  it.each([
    'A',
    'Ministers',
    'Presidents',
    'ministre',
    'Byes',
    'Debatte',
    'Adresse',
    'Governors',
    'Ferris',
    'Minsiter',
    'Ministère',
    'Presidente',
    'Secretario',
    'Debates',
    'Premiers',
    'Deputees',
  ])('is none: %s', (word) => expect(repaired(word)).toBe(word))

  it('leaves the places before it where they are, and moves those behind', () => {
    const text = 'AT TIIE PRIIME OF IVO'
    const { text: now, sourcePlace } = repairOcrErrors(text)
    expect(now).toBe('AT THE PRIME OF IVO')
    for (const word of ['AT', 'OF', 'IVO']) expect(sourcePlace(now.indexOf(word))).toBe(text.indexOf(word))
    expect(sourcePlace(now.indexOf('THE'))).toBe(text.indexOf('TIIE'))
  })
})

describe('a word of heads', () => {
  it.each([
    ['the', true, true],
    ['the', false, false],
    ['THF', true, true],
    ['rt', false, true],
    ['minister', false, true],
    ['Right', false, true],
    ['Hon', false, false],
    ['Hon', true, true],
    ['Prime', true, true],
    ['Verell', true, false],
  ])('%s, first %j: %j', (word, isFirst, is) => expect(isHeaderWord(word, isFirst)).toBe(is))
})
