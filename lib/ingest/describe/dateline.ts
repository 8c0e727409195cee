import { isNoPlace, isPersonLike } from '#lib/ingest/header/venue/place-parts.ts'
import type { DateOrder } from '#lib/ingest/recognise/dates.ts'
import { dateLikeSpans, findDates } from '#lib/ingest/recognise/dates.ts'

/** What stands before a dash at the start of a report: "Ormond, 14 May 2019 – …", "ORMOND – …". */
export interface Dateline {
  place: string
  /** EDTF. */
  date?: string
  words: string
}

const placeWords = String.raw`(?<place>\p{Lu}[\p{L}’'. -]{1,40}?)`
const dateWords = String.raw`(?:,\s*(?<date>[^–—]{4,40}?))?`
const shape = new RegExp(String.raw`^${placeWords}${dateWords}\s*[–—-]\s+(?=\S)`, 'u')
const inCapitals = /^[\p{Lu}’'. -]{3,}$/u

/**
 * The dateline of a paragraph: a place, and a date where there is one; without a date the place is in capitals. A weekday,
 * a label or a person is no place.
 */
export function findDateline(text: string, order?: DateOrder): Dateline | undefined {
  const match = shape.exec(text)
  const { place, date } = match?.groups ?? {}
  if (!match || !place || isNoPlace(place) || isPersonLike(place) || dateLikeSpans(place, order).length > 0)
    return undefined
  const words = match[0].replace(/\s*[–—-]\s+$/u, '')
  if (date === undefined) return inCapitals.test(place) && place.split(' ').length <= 3 ? { place, words } : undefined
  const [mention] = findDates(date, order)
  if (mention?.words.length !== date.trim().length) return undefined
  return { place, date: mention.edtf, words }
}
