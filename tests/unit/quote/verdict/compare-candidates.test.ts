import { describe, expect, it } from 'vitest'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import { compareByDate } from '#lib/quote/verdict/compare-candidates.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'

function stretch(url: string, date?: string): CandidateWindow {
  const { date: _date, ...document } = placeIn({ said: '' }).document
  return { document: { ...document, url, ...(date !== undefined && { date }) }, paragraphs: [], text: '', words: [] }
}

describe('places where the same words stand', () => {
  it('come by date, the earliest first, those without a date last, and then by address', () => {
    const all = [
      stretch('/documents/3/'),
      stretch('/documents/2/', '1862-03-04'),
      stretch('/documents/9/', '1861'),
      stretch('/documents/1/', '1862-03-04'),
    ]
    expect(all.sort(compareByDate).map(({ document }) => document.url)).toEqual([
      '/documents/9/',
      '/documents/1/',
      '/documents/2/',
      '/documents/3/',
    ])
    expect(all.toReversed().sort(compareByDate)).toEqual(all)
  })
})
