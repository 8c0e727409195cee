import { describe, expect, it } from 'vitest'
import { measuredValue, termSeries, totalFound, yearHitsAddress, yearSpan } from '#app/trends/term-series.ts'
import { parseTrendsRequest, trendsAddress } from '#app/trends/trends-request.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import { createAddresses } from '#lib/site/addresses.ts'

const addresses = createAddresses()

const counts: YearCounts = {
  query: 'toll',
  years: [
    { year: '1862', found: 3, paragraphs: 10, words: 500 },
    { year: '1864', found: 0, paragraphs: 4, words: 100 },
  ],
  undated: 2,
  severalYears: 0,
  unknown: [],
  widened: [],
}
const other: YearCounts = { ...counts, years: [{ year: '1860', found: 1, paragraphs: 1, words: 20 }] }

describe('a term through the years', () => {
  it('has a point for each year of all terms, and a gap where there is no text', () => {
    const span = yearSpan([counts, other])
    expect(span).toEqual([1860, 1864])
    expect(termSeries(counts, 0, span ?? [0, 0], 'paragraphs').points.map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      3,
      undefined,
      0,
    ])
  })

  it('is measured by paragraphs or by the words of the year', () => {
    const [year] = counts.years
    expect(year && [measuredValue(year, 'paragraphs'), measuredValue(year, 'words')]).toEqual([3, 60])
  })

  it('has no years where no text has one', () => {
    expect(yearSpan([{ ...counts, years: [] }])).toBeUndefined()
  })

  it('counts the undated in all', () => {
    expect(totalFound(counts)).toBe(5)
  })

  it('opens the hits of a year, in place of the years that the term names', () => {
    expect(yearHitsAddress(addresses, 'toll year:1860..1870', '1862')).toBe('/search/?q=toll+year%3A1862')
  })
})

describe('the address of trends', () => {
  it('comes back as what is asked, with its commas as they are', () => {
    const asked = { terms: 'toll,"weir, mill"', measure: 'words' } as const
    const address = trendsAddress(addresses, asked)
    expect(address).toBe('/trends/?q=toll,%22weir,+mill%22&per=words')
    expect(parseTrendsRequest(address.slice(address.indexOf('?')))).toEqual(asked)
  })

  it('is read leniently', () => {
    expect(parseTrendsRequest('?per=mile')).toEqual({ terms: '', measure: 'paragraphs' })
  })
})
