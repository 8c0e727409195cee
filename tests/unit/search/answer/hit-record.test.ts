import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvOf, type HitRecord } from '#lib/search/answer/hit-record.ts'

const record: HitRecord = {
  document: 'd-1',
  paragraph: 'p-1',
  url: 'https://example.org/documents/x/#p-1',
  title: 'On "tolls", again',
  date: null,
  speaker: 'Ana Verell',
  snippet: '… snippet …',
  text: 'He said: "No, never".',
  score: 1.5,
}

describe('hits as CSV', () => {
  it('come back as they were', () => {
    const [row] = parse(csvOf([record]), { bom: true, columns: true })
    expect(row).toEqual({
      document: 'd-1',
      paragraph: 'p-1',
      url: record.url,
      title: record.title,
      date: '',
      speaker: 'Ana Verell',
      text: record.text,
      score: '1.5',
    })
  })

  it('name several speakers in one cell', () => {
    const joint = { ...record, speaker: ['Ana Verell', 'Ivo Sandor'] }
    expect(parse(csvOf([joint]), { bom: true, columns: true })).toMatchObject([{ speaker: 'Ana Verell; Ivo Sandor' }])
  })
})
