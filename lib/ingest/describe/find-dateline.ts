import { hasNonPlaceWord, isPersonLike } from '#lib/ingest/header/venue/parse-place.ts'
import { type DateOrder, dateLikeSpans, findDates } from '#lib/ingest/recognise/find-dates.ts'
import { dateWord } from '#lib/text/lexicon/date-words.ts'

/** What comes before a dash at the start of a report: "Ormond, 14 May 2019 – …", "ORMOND – …". */
export interface Dateline {
  place: string
  /** EDTF. */
  date?: string
  words: string
}

const placeWords = String.raw`(?<place>\p{Lu}[\p{L}’'. -]{1,40}?)`
const beforeDate = new RegExp(String.raw`^${placeWords}\s*[,.(]\s*\(?$`, 'u')
const beforeDash = new RegExp(String.raw`^${placeWords}\s*[–—-]\s+(?=\S)`, 'u')
const afterDate = /^\s*(?:(?:\)[.,]?|[.,])\s*)?(?:--?|[–—])\s+(?=\S)/u
const inCapitals = /^[\p{Lu}’'. -]{3,}$/u

/** In UTF-16 units; a dateline is no longer. */
const longest = 120

/**
 * The dateline of a paragraph: a place, and a date where there is one; without a date the place is in capitals. A weekday,
 * a label or a person is no place.
 */
export function findDateline(text: string, order?: DateOrder): Dateline | undefined {
  const found = withDate(text, order) ?? withoutDate(text)
  if (!found || hasNonPlaceWord(found.place) || isPersonLike(found.place)) return undefined
  return dateLikeSpans(found.place, order).length > 0 ? undefined : found
}

function withDate(text: string, order: DateOrder | undefined): Dateline | undefined {
  const [mention] = findDates(text.slice(0, longest), order)
  if (!mention) return undefined
  const place = beforeDate.exec(text.slice(0, mention.start))?.groups?.place
  const end = mention.end + yearWord(text.slice(mention.end))
  const closing = afterDate.exec(text.slice(end))
  if (place === undefined || !closing) return undefined
  return {
    place,
    date: mention.edtf,
    words: text.slice(0, end + closing[0].replace(/(?<![\s–—-])[\s–—-]+$/u, '').length),
  }
}

/** How many UTF-16 units after a date are a word for "year" with its stop. */
function yearWord(after: string): number {
  const [found, word = ''] = /^\s*(\p{L}+)\.?/u.exec(after) ?? []
  return found !== undefined && dateWord(word) === 'year' ? found.length : 0
}

function withoutDate(text: string): Dateline | undefined {
  const match = beforeDash.exec(text)
  const place = match?.groups?.place
  if (!match || place === undefined || !inCapitals.test(place) || place.split(' ').length > 3) return undefined
  return { place, words: match[0].replace(/(?:(?<!\s)\s+)?[–—-]\s+$/u, '') }
}
