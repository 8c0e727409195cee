import { describe, expect, it } from 'vitest'
import { leadingAttribution, trailingAttribution, unexplained } from '#lib/quote/reading/edge-attribution.ts'

const known = [{ name: 'Ana Verell' }]

describe('an attribution at the end', () => {
  it.each([
    ['after a dash', 'The weir is old. — Ana Verell, 1862'],
    ['on a line of its own', 'The weir is old.\nAna Verell, 1862'],
    ['in brackets', 'The weir is old. (Ana Verell, 1862)'],
    ['in square brackets with a stop', 'The weir is old. [Ana Verell, 1862].'],
    ['after a dash without a space', 'The weir is old.—Ana Verell, 1862'],
    ['after two hyphens', 'The weir is old. -- Ana Verell, 1862'],
    ['after a hyphen', 'The weir is old. - Ana Verell, 1862'],
    ['after a tilde', 'The weir is old. ~ Ana Verell, 1862'],
    ['on a line with “by”', 'The weir is old.\nby Ana Verell, 1862'],
    ['on a line with a dash', 'The weir is old.\n— Ana Verell, 1862'],
    ['in a sentence of its own', 'The weir is old. Ana Verell, 1862'],
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

  it.each([
    ['somebody unknown, after a dash', 'The weir is old. — Dora Quill, 1862', 'The weir is old.'],
    ['a year alone, in brackets', 'The weir is old (1862)', 'The weir is old'],
    ['a year alone, on its line', 'The weir is old.\n1862', 'The weir is old.'],
    ['where it was', 'The weir is old. — Ana Verell, speech to the Assembly at Selby', 'The weir is old.'],
    ['words that are few', 'The weir is old. — Ana Verell, grinning loudly', 'The weir is old.'],
  ])('may have %s', (_what, text, words) => {
    expect(trailingAttribution(text, known)?.words).toBe(words)
  })

  it.each([
    'The weir is old. Dora Quill, 1862',
    'The weir is old. Verell',
    'The weir is old. — Ana Verell, who loves her garden and hates nettles',
    'The weir is old — it leaks in 1862',
    '— Ana Verell, 1862',
    'The weir is old-Ana Verell, 1862',
    'Ana Verell',
    `The weir is old. — Ana Verell${', of Selby'.repeat(20)}`,
  ])('is none in %j', (text) => expect(trailingAttribution(text, known)).toBeUndefined())

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

  it.each([
    ['Ana Verell: the weir is old', 'Ana Verell:'],
    ['Dora Quill (1862): the weir is old', 'Dora Quill (1862):'],
    ['Dora Quill: the weir is old', 'Dora Quill:'],
    ['Dora wrote: the weir is old', 'Dora wrote:'],
    ['As Ana Verell put it, the weir is old', 'As Ana Verell put it:'],
    ['To quote Ana Verell, the weir is old', 'To quote Ana Verell:'],
    ['In the words of Ana Verell, the weir is old', 'In the words of Ana Verell:'],
    ['according to Ana Verell, the weir is old', 'according to Ana Verell:'],
    ["According to Dora Quill's letter of 1862, the weir is old", "According to Dora Quill's letter of 1862:"],
    ['Как сказала Ана Верелл, the weir is old', 'Как сказала Ана Верелл:'],
  ])('is taken from “%s”', (text, attribution) => {
    expect(leadingAttribution(text, known)).toEqual({ words: 'the weir is old', attribution })
  })

  it.each([
    'Ana Verell, the weir is old',
    'Ana Verell:the weir is old',
    'Dora: the weir is old',
    'Two: the weir is old',
    'The weir\nAna Verell: is old',
    'Ana Verell:',
  ])('is none in %j', (text) => expect(leadingAttribution(text, known)).toBeUndefined())

  it.each(['Remember: the weir is old', 'Read this: the weir is old', 'The weir is old'])('is none in %j', (text) =>
    expect(leadingAttribution(text, known)).toBeUndefined(),
  )
})

describe('words that have no place in an attribution', () => {
  it.each([
    ['Ana Verell, speech to the Assembly, 4 March 1862', 0],
    ['Ana Verell loves her garden', 2],
    ['said the late President Verell once in 1862', 0],
    ['told reporters', 0],
    ['3 geese', 1],
    ['https://example.org/geese', 0],
    ['Town Hall of Selby', 0],
    ['', 0],
  ])('%s: %i', (text, count) => expect(unexplained(text)).toBe(count))
})
