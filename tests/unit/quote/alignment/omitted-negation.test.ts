import { describe, expect, it } from 'vitest'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { omittedNegations } from '#lib/quote/alignment/omitted-negation.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

/** How many denials are left out of a quotation of all words of a text from one to another. */
function left(quotation: string, text: string, language: string, first: number, last: number): number {
  return omittedNegations(readComparedTexts(comparableWords(quotation), comparableWords(text), language), first, last)
    .length
}

describe('a denial at the very end of what is quoted', () => {
  it('is left out where a Kazakh sentence ends in it', () => {
    expect(left('Бұл көпір биік', 'Бұл көпір биік емес.', 'kk', 0, 2)).toBe(1)
  })

  it('is none where the quotation has it, or another sentence begins', () => {
    expect(left('Бұл көпір биік емес', 'Бұл көпір биік емес.', 'kk', 0, 3)).toBe(0)
    expect(left('Бұл көпір биік', 'Бұл көпір биік. Емес дейді.', 'kk', 0, 2)).toBe(0)
  })

  it('is left out where a capital makes what follows it a sentence', () => {
    expect(left('All the mills stood still', 'Not all the mills stood still.', 'en', 1, 5)).toBe(1)
    expect(left('all the mills stood still', 'Not all the mills stood still.', 'en', 1, 5)).toBe(0)
  })
})
