import { describe, expect, it } from 'vitest'
import { comparableWords, languageByLetters } from '#lib/quote/words/comparable-words.ts'

const texts = (text: string, withNotes = false) => comparableWords(text, withNotes).map((word) => word.text)
const those = (text: string, what: 'afterEllipsis' | 'startsSentence' | 'afterPause' | 'inBrackets') =>
  comparableWords(text).flatMap((word) => (word[what] ? [word.text] : []))

describe('the words of a text', () => {
  it('have signs of money and measure as words, behind their figure', () => {
    expect(texts('5% of $2 million')).toEqual(['5', 'percent', 'of', '2', 'million', 'dollars'])
    expect(texts('5 per cent')).toEqual(['5', 'percent'])
  })

  it('have a letter in brackets with the rest of its word', () => {
    expect(texts('[T]he weir')).toEqual(['the', 'weir'])
    expect(those('the [old] weir', 'inBrackets')).toEqual(['old'])
    expect(those('[T]he weir', 'inBrackets')).toEqual([])
  })

  it('know what stands before them', () => {
    expect(those('the weir … is old', 'afterEllipsis')).toEqual(['is'])
    expect(those('The weir is old. It leaks: badly', 'startsSentence')).toEqual(['the', 'it', 'badly'])
    expect(those('the weir, old and — grey', 'afterPause')).toEqual(['the', 'old', 'grey'])
  })

  it('are spans of the text', () => {
    const text = '“The weir — is old.”'
    expect(comparableWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'weir', 'is', 'old'])
  })

  it('count half where they are stop words', () => {
    expect(comparableWords('the weir').map(({ weight }) => weight)).toEqual([0.5, 1])
  })

  it('are none of what a transcriber noted, unless nothing else stands there', () => {
    expect(texts('We begin. (Applause.) Thank you.')).toEqual(['we', 'begin', 'thank', 'you'])
    expect(comparableWords('(Applause.)')).toMatchObject([{ text: 'applause', isNote: true }])
    expect(texts('We begin. (Applause.)', true)).toEqual(['we', 'begin', 'applause'])
  })
})

describe('the language of letters', () => {
  it.each([
    ['мост', 'ru'],
    ['көпір', 'kk'],
    ['weir', 'en'],
    ['1862', 'en'],
  ])('%s: %s', (text, language) => expect(languageByLetters(text)).toBe(language))
})
