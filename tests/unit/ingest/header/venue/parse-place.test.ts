import { describe, expect, it } from 'vitest'
import * as parts from '#lib/ingest/header/venue/parse-place.ts'

const {
  trimmedPlace,
  hasPlaceNoun,
  hasNonPlaceWord,
  isPersonLike,
  isPlaceLike,
  isPlaceOnly,
  isLegible,
  isVenueLine,
  parsePlace,
} = parts

describe('words that may be a place', () => {
  it.each([
    ['have a noun for one', hasPlaceNoun, ['Ormond Hall', 'Ferris County'], ['Ormond', 'the lamps']],
    ['have a word that none has', hasNonPlaceWord, ['Second Session', 'Dr. Brandt', 'заседание'], ['Ormond Hall']],
    ['read as words do', isLegible, ['Ormond Hall'], ['Brnd Hrbr', '12']],
    ['are capitalised and few', isPlaceLike, ['Port of Selby'], ['the old port', 'Is it Selby?']],
    ['are a town, with its land', isPlaceOnly, ['New York, USA', 'Vienna'], ['Ormond Hall', '']],
    [
      'are where people meet',
      isVenueLine,
      ['Harbour Museum, Vienna', 'Church of the Mariners'],
      ['Minister of Ports', 'Hall'],
    ],
    ['are a person', isPersonLike, ['Osk Brandt'], ['New York', 'Ormond Hall']],
  ])('%s', (_what, test, yes, no) => {
    expect(yes.filter((text) => !test(text))).toEqual([])
    expect(no.filter((text) => test(text))).toEqual([])
  })

  it('are bare without emphasis and stops around them', () => {
    expect(trimmedPlace('  **Ormond  Hall**, ')).toBe('Ormond Hall')
  })
})

describe('the place that words before a date end with', () => {
  it.each([
    ['Vienna, ', 'Vienna'],
    ['Long Hall, Sydney, ', 'Long Hall, Sydney'],
    ['Speech at the Port Forum, ', 'Port Forum'],
    ['г. Ормонд, ', 'Ормонд'],
    ['Ana Verell, Mayor of Selby, ', undefined],
    ['Second session, ', undefined],
    ['Date: ', undefined],
    ['', undefined],
  ])('%j: %j', (words, place) => {
    expect(parsePlace(words)).toBe(place)
  })

  it('may be any lone word where the line has place and date and no more', () => {
    expect(parsePlace('Селби, ', true)).toBe('Селби')
    expect(parsePlace('Селби, ')).toBeUndefined()
  })
})
