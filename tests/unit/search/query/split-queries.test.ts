import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinQueries, splitQueries } from '#lib/search/query/split-queries.ts'

const queries = (text: string) => splitQueries(text).map(({ query }) => query)

describe('dividing what was typed into queries', () => {
  it('divides at commas, whatever space is around them', () => {
    expect(queries('toll,weir ,  mill')).toEqual(['toll', 'weir', 'mill'])
  })

  it('leaves commas inside quotation marks alone', () => {
    expect(queries('"sold, and paid", “weir, mill”, venue:"Hall, Selby"')).toEqual([
      '"sold, and paid"',
      '“weir, mill”',
      'venue:"Hall, Selby"',
    ])
  })

  it('leaves figures whole, and divides years', () => {
    expect(queries('42,500, 5,4, 1862,1863')).toEqual(['42,500', '5,4', '1862', '1863'])
  })

  it('leaves out what is empty and what was said before', () => {
    expect(queries(' , toll,, toll , ')).toEqual(['toll'])
    expect(queries('  ')).toEqual([])
  })

  it('says where each begins', () => {
    const text = 'toll,  "weir, mill"'
    expect(splitQueries(text).map(({ query, start }) => text.slice(start, start + query.length))).toEqual([
      'toll',
      '"weir, mill"',
    ])
  })

  it('divides what it joined again', () => {
    const term = fc.constantFrom(
      'toll',
      'weir OR mill',
      '"sold, and paid"',
      '42,500',
      '-mill toll',
      'year:1862',
      '1862',
    )
    fc.assert(
      fc.property(fc.uniqueArray(term), (terms) => {
        expect(queries(joinQueries(terms))).toEqual(terms)
      }),
    )
  })
})
