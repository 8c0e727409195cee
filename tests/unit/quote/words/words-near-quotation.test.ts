import { describe, expect, it } from 'vitest'
import { saidWords } from '#lib/quote/words/comparable-words.ts'
import { wordsWithin } from '#lib/quote/words/words-near-quotation.ts'

const filler = 'Nothing happened on that day in the town. '.repeat(800)
const sentence = 'The carpenters mended the weir before winter.'
const quoted = saidWords('carpenters mended the weir')

describe('the words of a text that may have to do with a quotation', () => {
  it('are all of a short text', () => {
    expect(wordsWithin(sentence, quoted)).toHaveLength(7)
  })

  it('are those around the place of a long one where most of the quotation stands', () => {
    const text = `${filler}${sentence} ${filler}`
    const words = wordsWithin(text, quoted)
    expect(words.map((word) => text.slice(word.start, word.end))).toContain('carpenters')
    expect(words.length).toBeLessThan(saidWords(text).length / 2)
  })

  it('have transcribers’ notes where nothing else is quoted', () => {
    const notes = saidWords('(Applause.)')
    expect(wordsWithin('We begin. (Applause.)', notes).map(({ text }) => text)).toContain('applause')
    expect(wordsWithin('We begin. (Applause.)', quoted).map(({ text }) => text)).not.toContain('applause')
  })
})
