import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import type { Clause } from '#lib/search/query/query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'

function failure(query: string): QueryError {
  try {
    parseQuery(query)
  } catch (error) {
    if (error instanceof QueryError) return error
    throw error
  }
  throw new Error(`"${query}" was read`)
}

/** A clause as one would write it: words in brackets are a phrase. */
function written(clause: Clause): string {
  switch (clause.type) {
    case 'word':
      return clause.word
    case 'prefix':
      return `${clause.prefix}*`
    case 'phrase':
      return `[${clause.words.join(' ')}]`
    case 'near':
      return `${written(clause.left)} near${clause.within} ${written(clause.right)}`
    case 'any':
      return `(${clause.of.map(written).join(' | ')})`
  }
}

const clauses = (query: string) => parseQuery(query).clauses.map(written)
const without = (query: string) => parseQuery(query).excluded.map(written)
const filters = (query: string) =>
  parseQuery(query).filters.map(({ field, value, negated: left }) => `${left ? '-' : ''}${field}=${value}`)

describe('words', () => {
  it('are taken each once', () => {
    expect(clauses('Water licence  water')).toEqual(['water', 'licence'])
  })

  it('are left open by a star', () => {
    expect(clauses('licen* weir')).toEqual(['licen*', 'weir'])
    expect(clauses('weir * mill')).toEqual(['weir', 'mill'])
  })

  it('are taken whole where they are figures, over spaces too', () => {
    expect(clauses('42 500')).toEqual(['42500'])
    expect(clauses('42,500')).toEqual(['42500'])
    expect(clauses('5.4')).toEqual(['5.4'])
    expect(clauses('5.4 per cent')).toEqual(clauses('5.4%'))
    expect(without('weir -42 500')).toEqual(['42500'])
  })

  it('keep an apostrophe', () => {
    expect(clauses("miller's")).toEqual(clauses('miller’s'))
  })
})

describe('phrases', () => {
  it.each([
    ['straight', '"water licence" weir'],
    ['curly', '“water licence” weir'],
    ['low', '„water licence“ weir'],
    ['angle', '«water licence» weir'],
    ['mixed', '"water licence” weir'],
  ])('are in %s quotation marks', (_, query) => {
    expect(clauses(query)).toEqual(['[water licence]', 'weir'])
  })

  it.each([
    ['weir "water licence', ['weir', '[water licence]']],
    ['weir «water licence', ['weir', '[water licence]']],
    ['"old mill" "water', ['[old mill]', '[water]']],
  ])('are closed at the end where the mark is missing: %s', (query, expected) => {
    expect(clauses(query)).toEqual(expected)
  })

  it('do not begin with a mark that nothing follows', () => {
    expect(clauses('weir "')).toEqual(['weir'])
    expect(clauses('"water licence" mill"')).toEqual(['[water licence]', 'mill'])
  })

  it('hold operators and fields as words', () => {
    expect(clauses('"weir OR year:1990"')).toEqual(['[weir or year 1990]'])
  })
})

describe('a minus', () => {
  it('leaves out what it is before', () => {
    expect(without('weir -bridge −ford -"old mill" -licen*')).toEqual(['bridge', 'ford', '[old mill]', 'licen*'])
    expect(clauses('weir -bridge')).toEqual(['weir'])
  })

  it('is no hyphen and no dash', () => {
    expect(without('COVID-19 weir - ford')).toEqual([])
    expect(without('weir -COVID-19')).toEqual(['covid19'])
  })
})

describe('OR', () => {
  it('joins its neighbours, the rest stays wanted', () => {
    expect(clauses('tax OR levy reform')).toEqual(['(tax | levy)', 'reform'])
    expect(clauses('reform tax OR levy OR "water toll"')).toEqual(['reform', '(tax | levy | [water toll])'])
  })

  it('takes words with a hyphen as a phrase, as a minus does', () => {
    expect(clauses('tax OR river-bank')).toEqual(['(tax | [river bank])'])
    expect(without('weir -river-bank')).toEqual(['[river bank]'])
  })

  it('is a word in small letters', () => {
    expect(clauses('tax or levy')).toEqual(['tax', 'or', 'levy'])
  })
})

describe('NEAR', () => {
  it('has a distance, ten where none is given', () => {
    expect(clauses('tax NEAR/5 levy')).toEqual(['tax near5 levy'])
    expect(clauses('"water toll" NEAR mill weir')).toEqual(['[water toll] near10 mill', 'weir'])
  })

  it('binds closer than OR', () => {
    expect(clauses('tax OR mill NEAR/3 weir')).toEqual(['(tax | mill near3 weir)'])
    expect(clauses('mill NEAR/3 weir OR tax')).toEqual(['(mill near3 weir | tax)'])
  })
})

describe('fields', () => {
  it('say of which documents', () => {
    expect(filters('toll speaker:verell -lang:ru Venue:"Town hall" year:1990..1995')).toEqual([
      'speaker=verell',
      '-lang=ru',
      'venue=Town hall',
      'year=1990..1995',
    ])
    expect(clauses('toll speaker:verell')).toEqual(['toll'])
  })

  it('can be alone', () => {
    expect(parseQuery('from:2019-05 to:2020')).toMatchObject({ clauses: [], filters: [{}, {}] })
  })

  it('are closed at the end as well', () => {
    expect(filters('toll speaker:"Ana Verell')).toEqual(['speaker=Ana Verell'])
  })

  it('know where they are', () => {
    const query = 'toll speaker:"Ana Verell" mill'
    const [filter] = parseQuery(query).filters
    expect(query.slice(filter?.start, filter?.end)).toBe('speaker:"Ana Verell"')
  })

  it('are only those there are: else a colon is a colon', () => {
    expect(clauses('at 12:30 Re:weir')).toEqual(['at', '12', '30', 're', 'weir'])
  })
})

describe('a query that can’t be read', () => {
  it.each([
    ['weir ""', 5, 'no word'],
    ['OR weir', 0, 'Before OR'],
    ['weir OR', 5, 'After OR'],
    ['weir OR -mill', 8, 'left out'],
    ['weir NEAR/3', 5, 'After NEAR'],
    ['a NEAR b NEAR c', 9, 'two sides'],
    ['toll speaker:', 5, 'missing'],
    ['toll year:last', 5, '1990..1995'],
    ['toll from:12.05.2019', 5, '1990-09-25'],
    ['toll year:1995..1990', 5, 'runs backwards'],
    ['year:..', 0, '1990..1995'],
    ['-bridge', 0, 'leave out'],
    ['?! …', 0, 'no word'],
    ['', 0, 'no word'],
  ])('is told where and why: %s', (query, at, message) => {
    expect(failure(query)).toMatchObject({ at, message: expect.stringContaining(message) })
  })

  it.each([
    ['weir year:19x2 mill', 'year:19x2'],
    ['weir OR speaker:Verell', 'OR'],
    ['weir NEAR/3 -mill ferry', '-mill'],
    ['weir NEAR mil* ferry', 'mil*'],
    ['weir "?" mill', '"?"'],
    ['weir speaker: mill', 'speaker:'],
    ['weir form:women mill', 'form:women'],
    ['-weir -mill', '-weir -mill'],
  ])('has its place from beginning to end: %s', (query, part) => {
    const { at, end } = failure(query)
    expect(query.slice(at, end)).toBe(part)
  })

  it('is told in its right order where its years are turned', () => {
    expect(failure('toll -year:1995..1990 mill').instead).toBe('toll -year:1990..1995 mill')
    expect(failure('year:1995-05..1990').instead).toBe('year:1990..1995-05')
    expect(failure('year:last').instead).toBeUndefined()
  })

  it('fails in no other way', () => {
    const words = fc.constantFrom('weir', 'OR', 'NEAR/3', '-', '"', 'year:', '1990', '..', ':', ' ', '*', '42 500')
    const queries = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(queries, (query) => {
        try {
          parseQuery(query)
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError)
        }
      }),
    )
  })
})

describe('a form that is left out', () => {
  it('is taken with a minus', () => {
    expect(parseQuery('women -form:Woman').excludedForms).toEqual(['woman'])
    expect(parseQuery('women').excludedForms).toBeUndefined()
  })

  it('is explained where it has no minus, is empty, or is alone', () => {
    expect(failure('form:women')).toMatchObject({ at: 0, instead: '"women"' })
    expect(failure('women -form:').message).toMatch(/one word/)
    expect(failure('-form:women').message).toMatch(/at least one word to look for/)
  })
})
