import { describe, expect, it } from 'vitest'
import { compareQuotation } from '#lib/quote/alignment/compare-quotation.ts'

const kinds = (quotation: string, text: string) => compareQuotation(quotation, text).differences.map(({ kind }) => kind)

describe('what a quotation has at an end', () => {
  const text = 'By the next harvest we shall mend the upper weir. The mill stands still.'

  it('is moved where its sentence has it at the other end', () => {
    expect(kinds('we shall mend the upper weir by the next harvest', text)).toContain('moved')
  })

  it('is added where only another sentence has it', () => {
    expect(kinds('we shall mend the upper weir the mill stands still', text)).not.toContain('moved')
  })

  it('is moved at the beginning, too', () => {
    expect(kinds('In oak and iron we shall mend the weir', 'We shall mend the weir in oak and iron.')).toEqual([
      'moved',
    ])
  })

  it('is added where it is one word, or tells nothing', () => {
    expect(kinds('we shall mend the upper weir gladly', 'Gladly, we shall mend the upper weir.')).not.toContain('moved')
    expect(kinds('we shall mend the upper weir as it is', 'As it is we shall mend the upper weir.')).not.toContain(
      'moved',
    )
  })

  it('is added where it says how much', () => {
    expect(kinds('we shall mend the weir for all millers', 'For all millers we shall mend the weir.')).not.toContain(
      'moved',
    )
  })

  it('is never moved where it denies', () => {
    expect(kinds('we shall mend the weir not now', 'Not now, friends, we shall mend the weir.')).not.toContain('moved')
  })
})
