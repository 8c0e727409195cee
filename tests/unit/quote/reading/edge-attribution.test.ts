import { describe, expect, it } from 'vitest'
import { leadingAttribution, trailingAttribution, unexplained } from '#lib/quote/reading/edge-attribution.ts'

const known = [{ name: 'Ana Verell' }]

describe('an attribution at the end', () => {
  it.each([
    ['after a dash', 'The weir is old. — Ana Verell, 1862'],
    ['on a line of its own', 'The weir is old.\nAna Verell, 1862'],
    ['in brackets', 'The weir is old. (Ana Verell, 1862)'],
  ])('%s is taken from the words', (_where, text) => {
    const found = trailingAttribution(text, known)
    expect(found?.words).toBe('The weir is old.')
    expect(found?.attribution).toContain('Ana Verell, 1862')
  })

  it.each([
    ['an initial', 'Ana B. Verell'],
    ['a title', 'Dr. Ana Verell'],
  ])('has the whole of a name with %s', (_what, name) => {
    const found = trailingAttribution(`The weir is old. — ${name}, 1862`, [
      { name: 'Ana B. Verell', forms: ['Ana Verell'] },
    ])
    expect(found).toEqual({ words: 'The weir is old.', attribution: `— ${name}, 1862` })
  })

  it.each(['The weir is old.', 'The weir is old — and it leaks.', 'The weir is old (by two winters).'])(
    'is none in %j',
    (text) => expect(trailingAttribution(text, known)).toBeUndefined(),
  )
})

describe('an attribution at the beginning', () => {
  it('is who speaks, before a colon', () => {
    expect(leadingAttribution('Ana Verell said in 1862: the weir is old', known)).toEqual({
      words: 'the weir is old',
      attribution: 'Ana Verell said in 1862:',
    })
  })

  it.each(['Remember: the weir is old', 'Read this: the weir is old', 'The weir is old'])('is none in %j', (text) =>
    expect(leadingAttribution(text, known)).toBeUndefined(),
  )
})

describe('words that have no place in an attribution', () => {
  it.each([
    ['Ana Verell, speech to the Assembly, 4 March 1862', 0],
    ['Ana Verell loves her garden', 2],
  ])('%s: %i', (text, count) => expect(unexplained(text)).toBe(count))
})
