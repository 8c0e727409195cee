import { describe, expect, it } from 'vitest'
import { positionedTokens, readSpan, unplacedTokens } from '#lib/engine/opensearch/positioned-tokens.ts'
import { analyze } from '#lib/search/format/analyzer.ts'

const sent = (text: string) => positionedTokens(analyze(text))

describe('a text as it is sent to an engine', () => {
  it.each([
    ['The old mill', 'the|^the old mill'],
    ['co-operation in', 'co|cooperation~2 operation in'],
    ['AIDS aids', 'aids|^aids aids'],
    ['5 per cent of 7%', '5|5%~p3 per cent of 7|7%~1'],
    ['it cost $9', 'it cost 9|$9~1'],
    ['Ёлки', 'елки|^елки'],
    ['', ''],
  ])('%s', (text, tokens) => {
    expect(sent(text)).toBe(tokens)
  })

  it('keeps the place of a word that is too long to be one', () => {
    expect(sent(`a ${'b'.repeat(600)} c`)).toBe('a _ c')
  })

  it('has each word once where places don’t count, and no money', () => {
    expect(unplacedTokens('The toll, the $9 toll of co-operation')).toBe('the toll 9 of co operation cooperation~2')
  })

  it('says how many words a joined one is', () => {
    expect(['', '~2', '~p3'].map(readSpan)).toEqual([
      { length: 1, inPhrases: true },
      { length: 2, inPhrases: true },
      { length: 3, inPhrases: false },
    ])
  })
})
