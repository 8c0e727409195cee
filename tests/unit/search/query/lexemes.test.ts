import { describe, expect, it } from 'vitest'
import { lexemes, unknownFields } from '#lib/search/query/lexemes.ts'

/** What each part is, with the words of the query that it stands on. */
const parts = (query: string) => lexemes(query).map(({ type, start, end }) => [type, query.slice(start, end)])

describe('the parts of a query', () => {
  it.each([
    [
      'weir ferry',
      [
        ['words', 'weir'],
        ['words', 'ferry'],
      ],
    ],
    [
      'a COVID-19 ward',
      [
        ['words', 'a'],
        ['words', 'COVID-19'],
        ['words', 'ward'],
      ],
    ],
    [
      'fer* weir',
      [
        ['prefix', 'fer*'],
        ['words', 'weir'],
      ],
    ],
    [
      '"old weir" x',
      [
        ['phrase', '"old weir"'],
        ['words', 'x'],
      ],
    ],
    ['“old weir', [['phrase', '“old weir']]],
    [
      '-weir -"old mill"',
      [
        ['words', '-weir'],
        ['phrase', '-"old mill"'],
      ],
    ],
    [
      'weir year:1990',
      [
        ['words', 'weir'],
        ['field', 'year:1990'],
      ],
    ],
    [
      'speaker:"Ana Verell" weir',
      [
        ['field', 'speaker:"Ana Verell"'],
        ['words', 'weir'],
      ],
    ],
    [
      'weir OR ferry',
      [
        ['words', 'weir'],
        ['or', 'OR'],
        ['words', 'ferry'],
      ],
    ],
    [
      'weir NEAR/5 ferry',
      [
        ['words', 'weir'],
        ['near', 'NEAR/5'],
        ['words', 'ferry'],
      ],
    ],
    ['ORmond', [['words', 'ORmond']]],
    [
      'at 12:30',
      [
        ['words', 'at'],
        ['words', '12:30'],
      ],
    ],
    ['5 per cent', [['words', '5 per cent']]],
    [
      'weir -form:weirs',
      [
        ['words', 'weir'],
        ['form', '-form:weirs'],
      ],
    ],
  ])('%s', (query, found) => expect(parts(query)).toEqual(found))

  it('know what is left out, and how near is near', () => {
    expect(lexemes('-weir')).toMatchObject([{ without: true }])
    expect(lexemes('a - weir')).toMatchObject([{ without: false }, { without: false }])
    expect(lexemes('a NEAR b')[1]).toMatchObject({ within: 10 })
    expect(lexemes('a NEAR/0 b')[1]).toMatchObject({ within: 1 })
    expect(lexemes('a NEAR/12 b')[1]).toMatchObject({ within: 12 })
    expect(lexemes('−weir –mill')).toMatchObject([
      { without: true, start: 0, end: 5 },
      { without: true, start: 6, end: 11 },
    ])
    expect(lexemes('-year:1990')).toMatchObject([{ type: 'field', without: true, value: '1990', start: 0 }])
    expect(lexemes('-wei*')).toMatchObject([{ type: 'prefix', without: true, words: ['wei'] }])
    expect(lexemes('weir -"old mill"')[1]).toMatchObject({ type: 'phrase', without: true, start: 5 })
    expect(lexemes('"old mill"')).toMatchObject([{ without: false, written: 'old mill', words: ['old', 'mill'] }])
  })

  it.each([
    ['speaker:«Ana Verell» weir', ['field', 'words']],
    ['xspeaker:ana', ['words']],
    ['NEARBY', ['words']],
    ['"weir', ['phrase']],
    ['weir-gate*', ['words']],
    ['Said-by:Verell', ['field']],
    ['-form:"weirs"', ['form']],
    ['', []],
  ])('are of their kinds: %s', (query, kinds) => {
    expect(lexemes(query).map(({ type }) => type)).toEqual(kinds)
  })

  it('end where the next begins', () => {
    const query = 'old Re:weir speaker:"Ana Verell" mill'
    expect(parts(query)).toEqual([
      ['words', 'old'],
      ['words', 'Re:weir'],
      ['field', 'speaker:"Ana Verell"'],
      ['words', 'mill'],
    ])
  })

  it.each([
    ['x year:', /year:.*character 3.*missing/],
    ['x ""', /no word.*character 3/],
    ['form:weir', /leaves out a form/],
    ['-form:"old weir"', /takes one word/],
  ])('%s can’t be read, and where is said', (query, message) => {
    expect(() => lexemes(query)).toThrow(message)
  })
})

describe('what looks like a field and is none', () => {
  it('is reported with its place', () => {
    const query = 'weir -spaeker:verell'
    const [field] = unknownFields(query)
    expect(field).toMatchObject({ name: 'spaeker', value: 'verell' })
    expect(query.slice(field?.start, field?.end)).toBe('spaeker:verell')
  })

  it.each(['speaker:verell', 'https://example.org', 'Re: weir', '-form:weirs'])('is not in %s', (query) =>
    expect(unknownFields(query)).toEqual([]),
  )
})
