import { describe, expect, it } from 'vitest'
import { findPhrase } from '#lib/search/lookup/phrase.ts'
import { tokens } from '#lib/text/tokens.ts'

describe('finding a phrase', () => {
  const text = tokens('The old mill, the Old  Mill; old mills: 42 500 licences')

  it('finds it wherever it stands, whatever the case and the marks between', () => {
    expect(findPhrase(text, ['old', 'mill'])).toEqual([1, 4])
  })

  it('takes words as written, not their stems', () => {
    expect(findPhrase(text, ['old', 'mills'])).toEqual([6])
    expect(findPhrase(text, ['licence'])).toEqual([])
  })

  it('takes grouped figures as one word', () => {
    expect(findPhrase(text, ['42500', 'licences'])).toEqual([8])
  })

  it('does not go beyond the end', () => {
    expect(findPhrase(text, ['licences', 'the'])).toEqual([])
  })
})
