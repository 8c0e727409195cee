import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { findPhrase } from '#lib/search/lookup/find-phrase.ts'
import { parsePhrase } from '#lib/search/lookup/phrase.ts'

describe('finding a phrase', () => {
  const placesOf = (written: string) => findPhrase(text, parsePhrase({ written })).map(([from]) => from)
  const text = analyze('The old mill, the Old  Mill; old mills: 42 500 licences')

  it('finds it wherever it stands, whatever the case and the marks between', () => {
    expect(placesOf('old mill')).toEqual([1, 4])
  })

  it('takes words as written, not their stems', () => {
    expect(placesOf('old mills')).toEqual([6])
    expect(placesOf('licence')).toEqual([])
  })

  it('takes grouped figures as one word', () => {
    expect(placesOf('42500 licences')).toEqual([8])
  })

  it('does not go beyond the end', () => {
    expect(placesOf('licences the')).toEqual([])
  })
})
