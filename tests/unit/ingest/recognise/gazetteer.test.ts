import { describe, expect, it } from 'vitest'
import {
  cityAtEnd,
  countryNames,
  inPlaceCase,
  isCity,
  isCountryOrState,
  venueNoun,
} from '#lib/ingest/recognise/gazetteer.ts'

describe('the gazetteer', () => {
  it('has towns in three languages, whatever their case and accents', () => {
    for (const town of ['Geneva', 'GENEVA', 'São Paulo', 'Sao Paulo', 'Washington, D.C.', 'Женева', 'Астана', 'Мәскеу'])
      expect(isCity(town), town).toBe(true)
  })

  it.each(['Geneva.', 'Geneva . ', ' geneva', 'New  York'])('has the town in %j', (words) => {
    expect(isCity(words)).toBe(true)
  })

  it.each(['Geneva. Harbour', 'Old Geneva', 'Geneva Harbour', ''])('has no town in %j', (words) => {
    expect(isCity(words)).toBe(false)
  })

  it.each([
    'Kazakhstan.',
    ' Vt. ',
    'kazakhstan',
    'Republic  of Korea',
    'Trinidad & Tobago',
    'CÔTE D‘IVOIRE',
    ' NSW ',
    'vt.',
  ])('has the land in %j', (words) => {
    expect(isCountryOrState(words)).toBe(true)
  })

  it('has no ordinary words and surnames for towns', () => {
    for (const word of ['Reading', 'Jackson', 'Queens', 'Ana Verell']) expect(isCity(word), word).toBe(false)
  })

  it('has countries in three languages, with longer names, and states with their short forms', () => {
    for (const land of [
      'Kazakhstan',
      'Republic of Korea',
      'Trinidad and Tobago',
      'Казахстан',
      'США',
      'Қазақстан',
      'Vt.',
    ])
      expect(isCountryOrState(land), land).toBe(true)
    for (const word of ['in', 'or', 'me']) expect(isCountryOrState(word), word).toBe(false)
    expect(countryNames).toContain('Côte d’Ivoire')
    // "Papua New Guinea" before "Guinea", or the shorter one would be found in it.
    const lengths = countryNames.map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it('finds the town that words end with', () => {
    expect(cityAtEnd('Dinner of the Pilots, New York')).toBe('New York')
    expect(cityAtEnd('Dinner of the Pilots')).toBeUndefined()
    expect(cityAtEnd('Dinner at Geneva. ')).toBe('Geneva')
    expect(cityAtEnd('Dinner at Geneva,')).toBe('Geneva')
    expect(cityAtEnd('Harbour, Rio de Janeiro')).toBe('Rio de Janeiro')
    expect(cityAtEnd('Geneva')).toBe('Geneva')
    expect(cityAtEnd('at the quay of Old Rio de Janeiro')).toBe('Rio de Janeiro')
    expect(cityAtEnd('Geneva Harbour')).toBeUndefined()
  })

  it('knows what people meet in, by whole words', () => {
    expect(venueNoun.test('Selby Town Hall')).toBe(true)
    expect(venueNoun.test('Большой зал')).toBe(true)
    expect(venueNoun.test('Hallmark of Selby')).toBe(false)
  })
})

describe('words in capitals', () => {
  it('are written in ordinary letters, short forms of states apart', () => {
    expect(inPlaceCase('SELBY, NSW')).toBe('Selby, NSW')
    expect(inPlaceCase('PORT OF SELBY, U.S.A.')).toBe('Port of Selby, U.S.A.')
  })

  it('keep "in" a word', () => {
    expect(inPlaceCase('HOUSE IN SELBY')).toBe('House in Selby')
    expect(inPlaceCase('OARS AND WEIRS FOR THE PORT AT SELBY')).toBe('Oars and Weirs for the Port at Selby')
    expect(inPlaceCase('THE WEIR')).toBe('The Weir')
    expect(inPlaceCase('MILLER’S QUAY')).toBe('Miller’s Quay')
    expect(inPlaceCase('Port Of Selby')).toBe('Port Of Selby')
    expect(inPlaceCase('NSW HOUSE')).toBe('Nsw House')
  })
})
