import { plainExcerpt } from '#lib/search/rank/excerpt.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { csv } from '#lib/text/csv.ts'
import { type FileOrigin, originCells, originColumns } from './file-origin.ts'

/** A hit as it is given away: one object of `--json` and of the JSON file, one row of the CSV file. */
export interface HitRecord {
  document: string
  paragraph: string
  /** ¶ in the margin; `null` for a heading. */
  number: number | null
  url: string
  title: string
  /** EDTF. */
  date: string | null
  /** A list where there are several. */
  speaker: string | string[] | null
  /** Values of the fields that collections declare, by their names; absent where there are none. */
  fields?: Record<string, string[]>
  snippet: string
  text: string
  /**
   * Which words of the query are in it: `all`; `all with document`, where the others are said of its document (its speaker,
   * its year); `some`.
   */
  words: 'all' | 'all with document' | 'some'
  score: number
}

/** A hit as a record. `origin` goes before its address: `https://example.org`, or nothing where that is not known. */
export function hitRecord(hit: Hit, origin: string): HitRecord {
  const { document, paragraph, number, url, excerpt, text, allTerms, complete, score } = hit
  return {
    document: document.id,
    paragraph,
    number: number > 0 ? number : null,
    url: origin + url,
    title: document.title,
    date: document.date ?? null,
    speaker: document.speaker ?? null,
    ...(document.fields && { fields: Object.fromEntries(document.fields) }),
    snippet: plainExcerpt(excerpt),
    text,
    words: allTerms ? 'all' : complete ? 'all with document' : 'some',
    score,
  }
}

const columns = [
  'document',
  'paragraph',
  'number',
  'url',
  'title',
  'date',
  'speaker',
  'text',
  'words',
  'score',
] as const

/** A column of a declared field, which may be called as another column is. */
function columnOf(name: string): string {
  return [...columns, ...originColumns].some((column) => column === name) ? `field ${name}` : name
}

/** Hits as a CSV file: whole texts without snippets, a column for each declared field, and in each row where it comes from (`of`). */
export function csvOf(records: readonly HitRecord[], of: FileOrigin): string {
  const origin = originCells(of)
  const declared = [...new Set(records.flatMap(({ fields = {} }) => Object.keys(fields)))].sort()
  return csv(
    [...columns, ...declared.map(columnOf), ...originColumns],
    records.map(({ fields = {}, ...record }) => ({
      ...record,
      ...Object.fromEntries(declared.map((name) => [columnOf(name), fields[name]?.join('; ') ?? null])),
      ...origin,
    })),
  )
}
