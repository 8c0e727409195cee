import type { Hit } from './answer.ts'
import { plainExcerpt } from './excerpt.ts'

/** A hit as it is given away: one object of `--json` and of the JSON file, one row of the CSV file. */
export interface HitRecord {
  document: string
  paragraph: string
  url: string
  title: string
  date: string | null
  speaker: string | null
  snippet: string
  text: string
  score: number
}

/** `origin` goes before the address: `https://example.org`, or nothing where it is not known. */
export function hitRecord({ document, paragraph, url, excerpt, text, score }: Hit, origin: string): HitRecord {
  return {
    document: document.id,
    paragraph,
    url: origin + url,
    title: document.title,
    date: document.date ?? null,
    speaker: document.speaker ?? null,
    snippet: plainExcerpt(excerpt),
    text,
    score,
  }
}

const columns = ['document', 'paragraph', 'url', 'title', 'date', 'speaker', 'text', 'score'] as const

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Hits as CSV (RFC 4180) with a line of names; a byte order mark goes before, so that spreadsheets take it for UTF-8. */
export function csvOf(records: readonly HitRecord[]): string {
  const rows = records.map((record) => columns.map((column) => cell(record[column])).join(','))
  return `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`
}
