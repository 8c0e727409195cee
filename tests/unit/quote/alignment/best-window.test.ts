import { describe, expect, it } from 'vitest'
import { bestWindow } from '#lib/quote/alignment/best-window.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}x`).join(' ')
const quotation = comparableWords(`the old weir of stone held back every flood ${filler(60)}`.replace(/w\d+x/g, 'dam'))

describe('the densest part of a text', () => {
  it('is all of a text that is compared quickly', () => {
    expect(bestWindow(quotation, comparableWords(filler(200)))).toEqual({ from: 0, to: 200 })
  })

  it('has the words of the quotation, and not much else', () => {
    const said = comparableWords(`${filler(3000)} the old weir of stone held back every flood ${filler(3000)}`)
    const at = said.findIndex(({ text }) => text === 'weir')
    const { from, to } = bestWindow(quotation, said)
    expect(from).toBeLessThan(at)
    expect(to).toBeGreaterThan(at + 8)
    expect(to - from).toBeLessThan(600)
  })
})
