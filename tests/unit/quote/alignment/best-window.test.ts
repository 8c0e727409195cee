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

describe('the part of a long text that is compared', () => {
  const said = (text: string) => comparableWords(text)
  const sentence = 'the old weir of stone held back every flood'

  it('is all of a text up to twice as long as a window, however long the quotation', () => {
    const long = comparableWords(filler(900))
    const text = said(filler(3000))
    expect(bestWindow(long, text)).toEqual({ from: 0, to: 3000 })
  })

  it('is the first of two that have as much', () => {
    const text = said(`${filler(2000)} ${sentence} ${filler(2000)} ${sentence} ${filler(2000)}`)
    const { from, to } = bestWindow(quotation, text)
    expect(from).toBeLessThan(2000)
    expect(to).toBeLessThan(3000)
  })

  it('is where different words occur together, not where one occurs often', () => {
    const often = 'weir '.repeat(60)
    const text = said(`${filler(2000)} ${often} ${filler(2000)} ${sentence} ${filler(2000)}`)
    const { from, to } = bestWindow(quotation, text)
    const at = text.findIndex((word) => word.text === 'flood')
    expect([from < at, at < to]).toEqual([true, true])
  })

  it('does not reach beyond the ends', () => {
    const first = bestWindow(quotation, said(`${sentence} ${filler(6000)}`))
    expect(first.from).toBe(0)
    const text = said(`${filler(6000)} ${sentence}`)
    expect(bestWindow(quotation, text).to).toBe(text.length)
  })
})
