import { describe, expect, it } from 'vitest'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { areNameVariants, detectNames, isTypo } from '#lib/quote/words/name-detection.ts'

function names(text: string) {
  const words = comparableWords(text)
  return words.filter((_, at) => detectNames(words)(at)).map(({ written }) => written)
}

describe('the words of a text that may be names', () => {
  it('are capitalised within a sentence', () => {
    expect(names('Yesterday the council met Ana Verell near the weir.')).toEqual(['Ana', 'Verell'])
  })

  it('begin a sentence only where they are within one, too, or are all capitals', () => {
    expect(names('Selby is far. We go to Selby. Ormond waits. NATO met.')).toEqual(['Selby', 'Selby', 'NATO'])
  })

  it('are no stop words, whatever their letter', () => {
    expect(names('we saw The weir of Selby')).toEqual(['Selby'])
  })

  it('begin with their capital', () => {
    expect(names('we saw an iWeir and a deFerry of Selby')).toEqual(['Selby'])
  })

  it('are all capitals with stops, too', () => {
    expect(names('N.A.T.O. met. U met.')).toEqual(['N.A.T.O'])
  })

  it('are found in a few words, however many are capitalised', () => {
    expect(names('we met Ana Verell')).toEqual(['Ana', 'Verell'])
  })

  it('are none beyond the words', () => {
    expect(detectNames(comparableWords('Selby'))(7)).toBe(false)
  })

  it('are none where most words are capitalised', () => {
    expect(names('On The Price Of Oars And Other Boats In Selby Town')).toEqual([])
  })
})

describe('one name', () => {
  it.each([
    ['verell', "verell's", 'en'],
    ['селби', 'селби', 'ru'],
    ['иванова', 'иванову', 'ru'],
    ["millers'", 'millers', 'en'],
    ["verell'", 'verell', 'en'],
    ['verell', 'верелл', 'en'],
  ])('%s and %s', (one, other, language) => expect(areNameVariants(one, other, language)).toBe(true))

  it('is not two', () => expect(areNameVariants('selby', 'ormond', 'en')).toBe(false))
})

describe('a slip in a name', () => {
  it.each([
    ['ormondville', 'ormnodville', true],
    ['ormond', 'ormonnd', true],
    ['iran', 'iraq', false],
    ['marten', 'martin', false],
    ['ormond', 'armond', false],
    ['ormond', 'ormnd', false],
    ['ormonde', 'ormnde', true],
    ['tarnholt', 'thanked', false],
    ['ormonville', 'ormondborough', false],
  ])('%s, %s: %j', (one, other, slip) => expect(isTypo(one, other)).toBe(slip))
})
