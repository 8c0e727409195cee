import { describe, expect, it } from 'vitest'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { wordsNearQuotation } from '#lib/quote/words/words-near-quotation.ts'

const filler = 'Nothing happened on that day in the town. '.repeat(800)
const sentence = 'The carpenters mended the weir before winter.'
const quoted = comparableWords('carpenters mended the weir')

describe('the words of a text that may have to do with a quotation', () => {
  it('are all of a short text', () => {
    expect(wordsNearQuotation(sentence, quoted)).toHaveLength(7)
  })

  it('are those around the place of a long one where most of the quotation stands', () => {
    const text = `${filler}${sentence} ${filler}`
    const words = wordsNearQuotation(text, quoted)
    expect(words.map((word) => text.slice(word.start, word.end))).toContain('carpenters')
    expect(words.length).toBeLessThan(comparableWords(text).length / 2)
  })

  it('have transcribers’ notes where nothing else is quoted', () => {
    const notes = comparableWords('(Applause.)')
    expect(wordsNearQuotation('We begin. (Applause.)', notes).map(({ text }) => text)).toContain('applause')
    expect(wordsNearQuotation('We begin. (Applause.)', quoted).map(({ text }) => text)).not.toContain('applause')
  })
})

describe('of a long text', () => {
  it('have their places in it, none of them cut', () => {
    const text = `${filler}${sentence} ${filler}`
    const words = wordsNearQuotation(text, quoted)
    const all = new Set(comparableWords(text).map(({ start, end }) => `${start}-${end}`))
    expect(words.every(({ start, end }) => all.has(`${start}-${end}`))).toBe(true)
  })

  it('are those at its beginning and at its end, too', () => {
    for (const text of [`${sentence} ${filler}${filler}`, `${filler}${filler}${sentence}`]) {
      const words = wordsNearQuotation(text, quoted).map(({ start, end }) => text.slice(start, end))
      expect(words).toEqual(expect.arrayContaining(['carpenters', 'mended', 'weir']))
      expect(words.length).toBeLessThan(comparableWords(text).length / 2)
    }
  })

  it('are those where most different words stand, not where one occurs often', () => {
    const text = `${filler}${'The weir! '.repeat(30)}${filler}${sentence} ${filler}`
    expect(wordsNearQuotation(text, quoted).map((word) => word.text)).toContain('carpenters')
  })

  it('are found by letters of any size', () => {
    const text = `${filler}${sentence.toUpperCase()} ${filler}`
    expect(wordsNearQuotation(text, quoted).map((word) => word.text)).toContain('carpenters')
  })
})

describe('a long text with a figure', () => {
  it.each(['5,000', '5000', '5 000'])('is read where it has it, written as %s', (written) => {
    const elsewhere = 'We have boats and oars in Ormond, between the weir and the mill. '
    const text = `${elsewhere.repeat(120)}We have in Ormond ${written} oars. ${elsewhere.repeat(120)}`
    const near = wordsNearQuotation(text, comparableWords('We have in Ormond 5,000 oars'))
    expect(near.map((word) => word.text)).toContain('5000')
  })
})

it('of several places with all the words the one where they are nearest is read', () => {
  const apart = 'We spoke. Nobody has a boat. They were in Ormond for a day, between two rains, and went. '
  const text = `${apart.repeat(120)}We have a boat in Ormond. ${apart.repeat(120)}`
  const near = wordsNearQuotation(text, comparableWords('We have a boat in Ormond'))
  expect(near.map((word) => word.text).join(' ')).toContain('we have a boat in ormond')
})
