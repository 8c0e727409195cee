import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { yearHitsAddress } from '#app/trends/term-series.ts'
import { trendsCsv } from '#app/trends/trends-csv.ts'
import { bibtex } from '#lib/export/bibtex.ts'
import type { CslItem } from '#lib/export/csl-item.ts'
import { ris } from '#lib/export/ris.ts'
import { csvOf } from '#lib/search/answer/hit-record.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { attacks, wellFormed } from '#tests/attacks/strings.ts'
import { noteTried } from '#tests/attacks/tried.ts'

const addresses = createAddresses()

/** What spreadsheets reckon: a cell that begins so, or does behind a blank (OWASP, CSV Injection). */
const reckoned = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

const origin = (query: string) => ({ query, archive: query, made: '2026-11-27' })

const record = (text: string) => ({
  document: 'd-0000000',
  paragraph: 'p-0000000',
  number: 1,
  url: text,
  title: text,
  date: '2014',
  speaker: [text, text],
  fields: { subject: [text] },
  snippet: text,
  text,
  words: 'all' as const,
  score: 1,
})

const count = { year: '2014', found: 1, paragraphs: 1, words: 1 }
const counts = (query: string) => ({
  query,
  years: [count],
  undated: 0,
  severalYears: 0,
  unknown: [],
  widened: [],
})

/** What a program that knows the format reads: rows of cells. */
const cells = (file: string) => z.array(z.array(z.string())).parse(parse(file, { bom: true }))

/** Those that are a query: of others the page says what is wrong, and counts nothing. */
const terms = attacks.filter(({ text }) => {
  try {
    parseQuery(text)
    return true
  } catch (error) {
    if (error instanceof QueryError) return false
    throw error
  }
})

describe('a file for a spreadsheet', () => {
  it.each(attacks)('has no cell of a search that is reckoned, and each text whole: $aim $text', ({ text }) => {
    const [names = [], ...rows] = cells(csvOf([record(text)], origin(text)))
    expect(rows.map(({ length }) => length)).toEqual([names.length])
    const row = rows[0] ?? []
    expect(row.filter((cell) => reckoned.test(cell))).toEqual([])
    // Half of a pair is no letter that a file in UTF-8 could have.
    expect(row[names.indexOf('text')]?.replace(/^'/, '')).toBe(wellFormed(text).replace(/^'/, ''))
  })

  it.each(terms)('has no cell of trends that is reckoned: $aim $text', ({ text }) => {
    const urlOf = (term: string, year: string) => `https://record.example${yearHitsAddress(addresses, term, year)}`
    const [names = [], ...rows] = cells(trendsCsv([counts(text)], urlOf, origin(text)))
    expect(rows.map(({ length }) => length)).toEqual([names.length])
    expect(rows[0]?.filter((cell) => reckoned.test(cell))).toEqual([])
  })
})

const item = (text: string): CslItem => ({
  id: 'd-0000000',
  type: 'speech',
  title: text,
  author: [{ literal: text }],
  issued: { 'date-parts': [[2014]] },
  'event-title': text,
  'event-place': text,
  publisher: text,
  archive: text,
  genre: text,
  URL: `https://record.example/?q=${text}`,
  note: text,
})

const entries = (file: string) => z.array(z.object({ title: z.string() })).parse(new Cite(file).data)

describe('a file for a reference manager', () => {
  it.each(attacks)('is one entry of BibTeX, its braces closed: $aim $text', ({ text }) => {
    const entry = bibtex(item(text))
    let depth = 0
    for (const [at, sign] of [...entry].entries()) {
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      // Only the last brace closes what the first opened.
      if (depth === 0 && sign === '}')
        expect(
          [...entry]
            .slice(at + 1)
            .join('')
            .trim(),
        ).toBe('')
    }
    expect(depth).toBe(0)
    expect(entry.match(/^@/gm)).toHaveLength(1)
    expect(entry).not.toMatch(/\\(?:input|write18)/)
    expect(entries(entry)).toHaveLength(1)
  })

  it.each(attacks)('is one record of RIS, a value a line: $aim $text', ({ text }) => {
    const lines = ris(item(text)).split(/[\r\n\u0085\u2028\u2029\v\f]+/)
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('AU'))).toHaveLength(1)
  })
})

afterAll(() => {
  const texts = attacks.length
  noteTried({ into: 'values', out: 'CSV of a search', texts, held: 'no formula, every text whole' })
  noteTried({ into: 'terms', out: 'CSV of trends', texts: terms.length, held: 'no formula' })
  noteTried({ into: 'values', out: 'BibTeX', texts, held: 'one entry, braces closed, read by citation-js' })
  noteTried({ into: 'values', out: 'RIS', texts, held: 'one record, a value a line' })
})
