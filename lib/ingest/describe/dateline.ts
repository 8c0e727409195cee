import type { DateOrder } from '#lib/ingest/recognise/dates.ts'
import { findDates } from '#lib/ingest/recognise/dates.ts'

/** What stands before a dash at the start of a report: "Ormond, 14 May 2019 – …", "ORMOND – …". */
export interface Dateline {
  place: string
  /** EDTF. */
  date?: string
  words: string
}

const shape = /^(?<place>\p{Lu}[\p{L}’'. -]{1,40}?)(?:,\s*(?<date>[^–—]{4,40}?))?\s*[–—-]\s+(?=\S)/u

/** The dateline of a paragraph: a place, and a date where there is one; without a date the place is in capitals. */
export function findDateline(text: string, order?: DateOrder): Dateline | undefined {
  const match = shape.exec(text)
  const { place, date } = match?.groups ?? {}
  if (!match || !place) return undefined
  const words = match[0].replace(/\s*[–—-]\s+$/u, '')
  if (date === undefined) {
    return /^[\p{Lu}’'. -]{3,}$/u.test(place) && place.split(' ').length <= 3 ? { place, words } : undefined
  }
  const [mention] = findDates(date, order)
  if (mention?.words.length !== date.trim().length) return undefined
  return { place, date: mention.edtf, words }
}
