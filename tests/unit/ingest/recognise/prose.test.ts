import { describe, expect, it } from 'vitest'
import { endsSentence, hasNoCapitals, isSeveralSentences, smallWordsOf } from '#lib/ingest/recognise/prose.ts'

describe('a line', () => {
  it.each([
    'The weir is old.',
    'Is the weir old?',
    'The weir is old…',
    'He said: “The weir is old.”',
    '(The weir is old.)',
    '堰は古い。',
    'बाँध पुराना है।',
    'It was in the year 1862.',
    'We saw him in Rome.',
    '.',
  ])('ends as a sentence does: %s', (line) => expect(endsSentence(line)).toBe(true))

  it.each([
    ['no mark at its end', 'The weir is old'],
    ['a comma', 'The weir, old,'],
    ['an initial', 'It was built by Verell A.'],
    ['an initial in brackets', '(Verell A.'],
    ['initials', 'It lies in the U.S.'],
    ['letters that count as one', 'It was built by J.R.'],
    ['a figure', 'See page 12.'],
    ['an abbreviation', 'It was built by Mr.'],
    ['a generation', 'It was built by Ivo Ferris Jr.'],
    ['an abbreviation in quotation marks', 'It was built by “Mr.”'],
  ])('ends none with %s', (_what, line) => expect(endsSentence(line)).toBe(false))

  it.each([
    ['古い堰', true],
    ['السد القديم', true],
    ['ძველი კაშხალი', true],
    ['The weir', false],
    ['Плотина', false],
    ['古い weir', false],
    ['1862', false],
  ])('has no capitals where its script has none: %s: %j', (line, found) => expect(hasNoCapitals(line)).toBe(found))

  it.each([
    ['The weir is old. The mill is new.', true],
    ['The weir is old. The mill is', false],
    ['The weir is old.', false],
    ['堰は古い。水車は', true],
    ['堰は古い', false],
  ])('is several sentences: %s: %j', (line, found) => expect(isSeveralSentences(line)).toBe(found))
})

describe('words with a small letter', () => {
  it('are those that carry meaning', () => {
    expect(smallWordsOf('The old weir’s gate and a half-open door of Ormond', new Set(['of', 'and']))).toEqual([
      'old',
      'weir’s',
      'gate',
      'half-open',
      'door',
    ])
  })

  it('have two letters or more', () => expect(smallWordsOf('we go a way', new Set())).toEqual(['we', 'go', 'way']))

  it('are none where there are none', () => expect(smallWordsOf('ORMOND 1862', new Set())).toEqual([]))
})
