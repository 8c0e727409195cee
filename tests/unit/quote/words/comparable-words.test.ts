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

  it.each([
    ['£3 and €4', ['3', 'pounds', 'and', '4', 'euros']],
    ['₸5 million', ['5', 'million', 'tenge']],
    ['₽7 тыс.', ['7', 'тыс', 'rubles']],
    ['$ 2 million', ['2', 'million', 'dollars']],
    ['2 million $', ['2', 'million', 'dollars']],
    ['$2 or more', ['2', 'dollars', 'or', 'more']],
    ['in $ and cents', ['in', 'dollars', 'and', 'cents']],
    ['5 % or 6٪', ['5', 'percent', 'or', '6', 'percent']],
    ['per capita', ['per', 'capita']],
    ['a cent per cent', ['a', 'cent', 'percent']],
    ['$40k', ['40', 'thousand', 'dollars']],
  ])('read “%s” as it is said', (text, found) => expect(texts(text)).toEqual(found))

  it('leave out by which a quoter says that it is so', () => {
    expect(texts('the wier [sic] is old')).toEqual(['the', 'wier', 'is', 'old'])
    expect(texts('the wier (sic!) is old')).toEqual(['the', 'wier', 'is', 'old'])
    expect(texts('sic transit')).toEqual(['sic', 'transit'])
  })

  it('have a letter in brackets with the rest of its word', () => {
    expect(texts('[T]he weir')).toEqual(['the', 'weir'])
    expect(those('the [old] weir', 'inBrackets')).toEqual(['old'])
    expect(those('[T]he weir', 'inBrackets')).toEqual([])
  })

  it('know what is before them', () => {
    expect(those('the weir … is old', 'afterEllipsis')).toEqual(['is'])
    expect(those('The weir is old. It leaks: badly', 'startsSentence')).toEqual(['the', 'it', 'badly'])
    expect(those('the weir, old and — grey', 'afterPause')).toEqual(['the', 'old', 'grey'])
    expect(those('the weir ... is. . .old', 'afterEllipsis')).toEqual(['is', 'old'])
    expect(those('the weir is.. old', 'afterEllipsis')).toEqual(['old'])
    expect(those('the weir. It is', 'afterEllipsis')).toEqual([])
  })

  it.each([
    ['He said: “it leaks”', ['he', 'it']],
    ['he called it “old” and left', ['he', 'old']],
    ['The weir (old) leaks', ['the', 'old']],
    ['The weir is old.” It leaks', ['the', 'it']],
    ['Is it old? It is! So', ['is', 'it', 'so']],
    ['a line\nanother', ['a', 'another']],
    ['at 5.30 and v1.2', ['at']],
    ['the weir; it leaks', ['the', 'it']],
  ])('begin sentences and quotations within one in “%s”', (text, found) => {
    expect(those(text, 'startsSentence')).toEqual(found)
  })

  it.each([
    ['old -- grey', ['old', 'grey']],
    ['old - grey', ['old', 'grey']],
    ['old-fashioned', ['old']],
    ['old (grey) oak', ['old', 'grey', 'oak']],
    ['old; grey', ['old', 'grey']],
    ['old grey', ['old']],
  ])('are divided by signs in “%s”', (text, found) => expect(those(text, 'afterPause')).toEqual(found))

  it('are in brackets where both are around them', () => {
    expect(those('the [old and] grey [weir', 'inBrackets')).toEqual(['old', 'and'])
    expect(those('the (old) weir', 'inBrackets')).toEqual([])
  })

  it('are spans of the text', () => {
    const text = '“The weir — is old.”'
    expect(comparableWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'weir', 'is', 'old'])
  })

  it('count half where they are stop words', () => {
    expect(comparableWords('the weir').map(({ weight }) => weight)).toEqual([0.5, 1])
  })

  it('are none of what a transcriber noted, unless nothing else is there', () => {
    expect(texts('We begin. (Applause.) Thank you.')).toEqual(['we', 'begin', 'thank', 'you'])
    expect(comparableWords('(Applause.)')).toMatchObject([{ text: 'applause', isNote: true }])
    expect(texts('We begin. (Applause.)', true)).toEqual(['we', 'begin', 'applause'])
    expect(comparableWords('We begin. (Applause.)', true).map(({ isNote }) => isNote)).toEqual([
      undefined,
      undefined,
      true,
    ])
  })
})

describe('the language of letters', () => {
  it.each([
    ['мост', 'ru'],
    ['көпір', 'kk'],
    ['weir', 'en'],
    ['1862', 'en'],
    ['мост Ormond', 'en'],
    ['мосты Selby', 'en'],
    ['мостовая Selby', 'ru'],
    ['', 'en'],
  ])('%s: %s', (text, language) => expect(languageByLetters(text)).toBe(language))
})
