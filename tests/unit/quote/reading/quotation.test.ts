import { describe, expect, it } from 'vitest'
import { mostQuotedWords, readQuotation } from '#lib/quote/reading/quotation.ts'

describe('what was pasted', () => {
  it('is read without the space around it', () => {
    expect(readQuotation('  the weir\n')).toEqual({ text: 'the weir' })
  })

  it.each(['', ' \n', '— …'])('can’t be checked without a word: %j', (pasted) => {
    expect(readQuotation(pasted).problem).toBe('empty')
  })

  it('can be as long as is compared, and no longer', () => {
    expect(readQuotation('weir '.repeat(mostQuotedWords))).not.toHaveProperty('problem')
    expect(readQuotation('weir '.repeat(mostQuotedWords + 1)).problem).toBe('long')
  })
})
