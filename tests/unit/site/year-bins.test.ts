import { describe, expect, it } from 'vitest'
import { yearBins } from '#lib/site/year-bins.ts'

describe('years that are counted together', () => {
  it('are single years where these are few', () => {
    expect(yearBins(1861, 1864).map(({ from, to }) => [from, to])).toEqual([
      [1861, 1861],
      [1862, 1862],
      [1863, 1863],
      [1864, 1864],
    ])
  })

  it('are tens that begin with a round year where there are a hundred', () => {
    const bins = yearBins(1861, 2021)
    expect(bins[0]).toEqual({ from: 1860, to: 1869 })
    expect(bins.at(-1)).toEqual({ from: 2020, to: 2029 })
  })

  it.each([
    [1790, 2021],
    [987, 2021],
    [1, 9999],
    [1999, 1999],
    [1997, 2020],
  ])('are never too many to draw, and have each year from %i to %i once', (first, last) => {
    const bins = yearBins(first, last)
    expect(bins.length).toBeLessThanOrEqual(24)
    for (let year = first; year <= last; year++)
      expect(bins.filter(({ from, to }) => from <= year && year <= to)).toHaveLength(1)
  })
})
