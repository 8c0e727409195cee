import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { bitOf } from '#lib/search/rank/metadata-matches.ts'
import { rescore } from '#lib/search/rank/rescore.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

const weir = foundWord('weir', [], { matches: (token) => ['weir', 'weirs'].includes(token) })
const ferry = foundWord('ferry', [])
const near = { words: new Set(['weird']), postings: weir.postings }

/** The score of a text for "weir ferry". Texts of one length are compared. */
const scoreOf = (text: string, about = 0, first = weir) =>
  rescore(analyze(text), 'en', [first, ferry], [], [], 6, about).score

describe('the score of a text', () => {
  it('is 0 where no word is in it', () => {
    expect(scoreOf('a b c d e f')).toBe(0)
  })

  it.each([
    ['more words', 'a weir b c d ferry', 'a weir b c d e'],
    ['a word more often', 'weir b weir d weir f', 'a b weir d e f'],
    [
      'words closer together',
      'a ferry b c weir d',
      'weir b c d e ferry'.replace('weir', 'ferry').replace(/ferry$/, 'weir'),
    ],
    ['words as typed', 'a b weir d e f', 'a b weirs d e f'],
    ['words in their order', 'a b weir ferry e f', 'a b ferry weir e f'],
    ['neighbours with one word between', 'a weir b ferry e f', 'a weir b c ferry f'],
    ['a word that only looks like a form', 'a b weird d e f', 'a b strange d e f'],
  ])('is higher for %s', (_what, better, worse) => {
    const withNear = { ...weir, lookalikes: near }
    expect(scoreOf(better, 0, withNear)).toBeGreaterThan(scoreOf(worse, 0, withNear))
  })

  it('counts a word that is said of the document as if it were there', () => {
    expect(scoreOf('a b weir d e f', bitOf(1))).toBeGreaterThan(scoreOf('a b weir d e f'))
  })

  it('is lower in a longer text', () => {
    expect(scoreOf('a weir b ferry c d e f g h i j k l')).toBeLessThan(scoreOf('a weir b ferry c d'))
  })
})

describe('the marks in a text', () => {
  const text = 'The weir, the old ferry and weirs.'
  const marked = (required: Parameters<typeof rescore>[4] = []) =>
    rescore(analyze(text), 'en', [], [weir, ferry], required, 6, 0).highlights.map(({ start, end, term }) => [
      text.slice(start, end),
      term,
    ])

  it('are on every form of the words, in order', () => {
    expect(marked()).toEqual([
      ['weir', 0],
      ['ferry', 1],
      ['weirs', 0],
    ])
  })

  it('are on a phrase as a whole, not on the words in it', () => {
    const phrase = { words: [], units: new Set<number>(), positions: (): [number, number][] => [[3, 5]] }
    expect(marked([phrase])).toEqual([
      ['weir', 0],
      ['old ferry', 2],
      ['weirs', 0],
    ])
  })
})
