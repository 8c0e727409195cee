import { describe, expect, it } from 'vitest'
import { isDatedMonth, withOrdinalDays } from '#lib/search/query/date-words.ts'

const also = (...words: string[]) =>
  withOrdinalDays(words.map((word) => ({ type: 'word', word }))).flatMap((clause) =>
    clause.type === 'word' ? (clause.synonyms ?? []) : [],
  )

describe('a day beside a month', () => {
  it.each([
    ['1', '1st'],
    ['2', '2nd'],
    ['3', '3rd'],
    ['4', '4th'],
    ['11', '11th'],
    ['12', '12th'],
    ['13', '13th'],
    ['21', '21st'],
    ['22', '22nd'],
    ['31', '31st'],
    ['11th', '11'],
  ])('%s is looked for as %s, too, on either side', (day, other) => {
    expect(also('september', day)).toEqual([other])
    expect(also(day, 'september')).toEqual([other])
  })

  it('may have a small word between', () => {
    expect(also('11', 'of', 'september')).toEqual(['11th'])
    expect(also('september', 'the', '11')).toEqual(['11th'])
  })

  it('is left as it is where it is no word', () => {
    expect(
      withOrdinalDays([
        { type: 'prefix', prefix: '11' },
        { type: 'word', word: 'september' },
      ]),
    ).toEqual([
      { type: 'prefix', prefix: '11' },
      { type: 'word', word: 'september' },
    ])
    expect(
      withOrdinalDays([
        { type: 'word', word: '11', synonyms: ['xi'] },
        { type: 'word', word: 'sept' },
      ])[0],
    ).toEqual({
      type: 'word',
      word: '11',
      synonyms: ['xi', '11th'],
    })
  })

  it.each([
    [['may', '1868'], 0, true],
    [['1st', 'of', 'may'], 2, true],
    [['may', 'the', '1st'], 0, true],
    [['may', 'weir'], 0, false],
    [['weir', '1868'], 0, false],
    [['may', '18680'], 0, false],
    [['may'], 0, false],
  ] as const)('makes its month one: %j', (words, at, found) => {
    expect(
      isDatedMonth(
        words.map((word) => ({ type: 'word', word })),
        at,
      ),
    ).toBe(found)
  })

  it.each([
    ['weir', '11'],
    ['september', '32'],
    ['september', '1862'],
    ['september', 'weir', '11'],
  ])('is none in %s %s', (...words) => expect(also(...words)).toEqual([]))
})
