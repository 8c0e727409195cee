import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { FileOrigin } from '#lib/search/answer/file-origin.ts'
import { csvOf, type HitRecord } from '#lib/search/answer/hit-record.ts'

const record: HitRecord = {
  document: 'd-1',
  paragraph: 'p-1',
  number: 12,
  url: 'https://example.org/documents/x/#p-1',
  title: 'On "tolls", again',
  date: null,
  speaker: 'Ana Verell',
  snippet: '… snippet …',
  text: 'He said: "No, never".',
  words: 'some',
  score: 1.5,
}
const origin = { query: '"never" toll', archive: 'River record', version: 'abc123', made: '2026-11-26' }

const rowsOf = (records: HitRecord[], of: FileOrigin = origin) =>
  parse(csvOf(records, of), { bom: true, columns: true })

describe('hits as CSV', () => {
  it('come back as they were', () => {
    const [row] = rowsOf([record])
    expect(row).toEqual({
      document: 'd-1',
      paragraph: 'p-1',
      number: '12',
      url: record.url,
      title: record.title,
      date: '',
      speaker: 'Ana Verell',
      text: record.text,
      words: 'some',
      score: '1.5',
      query: '"never" toll',
      archive: 'River record',
      archive_version: 'abc123',
      made: '2026-11-26',
    })
  })

  it('name several speakers in one cell', () => {
    const joint = { ...record, speaker: ['Ana Verell', 'Ivo Sandor'] }
    expect(rowsOf([joint])).toMatchObject([{ speaker: 'Ana Verell; Ivo Sandor' }])
  })

  it('have no number where a heading was found, and no state of the archive where it is not known', () => {
    const { version: _, ...unknown } = origin
    expect(rowsOf([{ ...record, number: null }], unknown)).toMatchObject([{ number: '', archive_version: '' }])
  })

  it('begin with the line of names and have no other line than those of hits', () => {
    const lines = csvOf([record, record], origin).replace('\uFEFF', '').trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^document,paragraph,number,/)
  })

  it('hold no formula, whatever is in the texts and the query', () => {
    const bad = { ...record, title: '=1+1', speaker: ['@Verell', 'Ried'], text: '-12 crowns' }
    expect(rowsOf([bad], { ...origin, query: '+toll' })).toMatchObject([
      { title: "'=1+1", speaker: "'@Verell; Ried", text: "'-12 crowns", query: "'+toll" },
    ])
  })
})
