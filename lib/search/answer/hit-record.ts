import { plainExcerpt } from '#lib/search/rank/excerpt.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { csv } from '#lib/text/csv.ts'

/** A hit as it is given away: one object of `--json` and of the JSON file, one row of the CSV file. */
export interface HitRecord {
  document: string
  paragraph: string
  url: string
  title: string
  date: string | null
  /** A list where there are several. */
  speaker: string | string[] | null
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

/** Hits as a CSV file, their snippets left out for the whole texts. */
export function csvOf(records: readonly HitRecord[]): string {
  return csv(columns, records)
}
