import { describe, expect, it } from 'vitest'
import { patternOfWords } from '#app/_script/highlight-words.ts'
import { attacks, wellFormed } from '#tests/attacks/strings.ts'

const found = (text: string, words: readonly string[]) =>
  [...text.matchAll(patternOfWords(words))].map(([word]) => word)

describe('the words that an address has to be marked', () => {
  it('are found as wholes, the longest first, with hyphens', () => {
    expect(found('Self-government is no self, nor selfish.', ['self', 'self-government'])).toEqual([
      'Self-government',
      'self',
    ])
  })

  it.each(attacks)('are a pattern of themselves, whatever they are: $aim $text', ({ text }) => {
    const word = wellFormed(text)
    expect(found(` ${word} `, [word])).toContain(word)
  })
})
