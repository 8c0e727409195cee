import { describe, expect, it } from 'vitest'
import { excerptAround } from '#lib/site/passage-excerpt.ts'

const text = 'The weir is old. We shall mend the weir with oak and with iron before the ice comes. Nobody else will.'

function excerptOf(words: string, characters: number): string {
  const start = text.indexOf(words)
  const { before, words: shown, after } = excerptAround(text, start, start + words.length, characters)
  return `${before}[${shown}]${after}`
}

describe('an excerpt around words', () => {
  it('is their sentence where that is short enough', () => {
    expect(excerptOf('oak', 100)).toBe('We shall mend the weir with [oak] and with iron before the ice comes.')
  })

  it('is cut between words, and says where', () => {
    expect(excerptOf('oak', 30)).toBe('… weir with [oak] and with iron …')
    expect(excerptOf('We shall', 30)).toBe('[We shall] mend the weir with …')
  })

  it('shows the beginning of words that are too long', () => {
    expect(excerptOf('We shall mend the weir with oak', 16)).toBe('[We shall mend …]')
  })

  it('changes no letter, wherever it is cut', () => {
    for (let characters = 6; characters < 90; characters++)
      for (const part of excerptOf('iron', characters).split(/…|\[|\]/)) expect(text).toContain(part.trim())
  })
})
