import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishKey } from '#lib/text/english-key.ts'

describe('regular forms lie together', () => {
  it.each([
    'bridge bridges bridged bridging bridge’s',
    'city cities',
    'abolish abolishes abolished abolishing',
    'hope hopes hoped hoping',
    'stop stops stopped stopping',
    'call calls called calling',
    'travel travels travelled travelling traveling',
    'study studies studied studying',
    'die dies died dying',
    'agree agrees agreeing',
    'hero heroes',
    'box boxes boxed boxing',
    'class classes classed',
    'use uses used using',
    'see sees seeing',
    'case cases',
    'cause causes caused causing',
    'ormond ormonds',
    'meet meets met meeting meetings',
    'go goes going went gone',
    'woman women',
    'hundred hundreds',
    'good better best',
  ])('%s', (words) => {
    const keys = words.split(' ').map((word) => englishKey(word.replace('’', "'")))
    expect(new Set(keys).size).toBe(1)
  })
})

it.each(['king', 'thing', 'bed', 'crisis', 'virus', 'press', 'as', "don't", '5g'])('leaves %s together', (word) => {
  expect(englishKey(word).startsWith(word.slice(0, Math.min(4, word.length)))).toBe(true)
})

it.each([
  ['1990s', '1990s'],
  ["rock'n'rolls", "rock'n'rolls"],
  ["'s", "'s"],
  ['ned', 'ned'],
  ['sing', 'sing'],
  ['string', 'string'],
  ['need', 'need'],
  ['gas', 'gas'],
  ['this', 'this'],
  ['bus', 'bus'],
  ['miles', 'mil'],
  ['ties', 'ti'],
  ['tie', 'ti'],
  ['shoes', 'sho'],
  ['aged', 'age'],
  ['say', 'say'],
  ['fly', 'fli'],
  ['inn', 'inn'],
  ['mill', 'mil'],
])('the key of %s is %s', (word, key) => expect(englishKey(word)).toBe(key))

it('is never empty and one word of no spaces', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z']{1,12}$/), (word) => {
      expect(englishKey(word)).toMatch(/^\S+$/)
    }),
  )
})
