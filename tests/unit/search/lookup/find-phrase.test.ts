import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { findPhrase } from '#lib/search/lookup/find-phrase.ts'
import { parsePhrase } from '#lib/search/lookup/phrase.ts'

const placesOf = (text: string, written: string) => findPhrase(analyze(text), parsePhrase({ written }))

describe('the places of a phrase', () => {
  it('are half-open stretches of words', () => {
    expect(placesOf('the weir of the ferry, the weir of stone', 'weir of')).toEqual([
      [1, 3],
      [6, 8],
    ])
  })

  it('may overlap', () => {
    expect(placesOf('on and on and on', 'on and on')).toEqual([
      [0, 3],
      [2, 5],
    ])
  })

  it('are found where two words are written as one, or with a hyphen', () => {
    expect(placesOf('our cooperation', 'co-operation')).toHaveLength(1)
    expect(placesOf('our co-operation', 'cooperation')).toHaveLength(1)
  })

  it('of an abbreviation in capitals are none in small letters', () => {
    expect(placesOf('it aids the ferry', 'AIDS')).toEqual([])
    expect(placesOf('the AIDS fund', 'AIDS')).toEqual([[1, 2]])
  })

  it('are none of a phrase without words', () => {
    expect(placesOf('the weir', '…')).toEqual([])
  })
})
