import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { trendsCsv } from '#app/trends/trends-csv.ts'

const origin = { query: '-toll, мост', archive: 'River record', version: 'abc123', made: '2026-11-26' }
const rest = { undated: 0, severalYears: 0, unknown: [], widened: [] }
const counted = [
  { query: '-toll', years: [{ year: '1990', found: 2, paragraphs: 40, words: 4000 }], ...rest },
  { query: 'мост', years: [{ year: '1991', found: 0, paragraphs: 10, words: 900 }], ...rest },
]

it('every row says what was counted, when, in which archive and for which question', () => {
  const urlOf = (term: string, year: string) => `https://record.example/?q=${encodeURIComponent(term)}&year=${year}`
  const rows: Record<string, string>[] = parse(trendsCsv(counted, urlOf, origin), {
    bom: true,
    columns: true,
  })
  expect(rows).toMatchObject([
    { term: "'-toll", year: '1990', paragraphs: '2', per_10000_words: '5', query: "'-toll, мост", made: '2026-11-26' },
    { term: 'мост', year: '1991', paragraphs: '0', archive: 'River record', archive_version: 'abc123' },
  ])
  expect(rows.map(({ url }) => url)).toEqual([urlOf('-toll', '1990'), urlOf('мост', '1991')])
})
