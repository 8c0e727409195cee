import { analyze } from '#lib/search/format/analyzer.ts'
import { type FacetField, isBuiltInFacet } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { phoneticKeyOf } from '#lib/search/format/phonetic-key.ts'
import { type DayRange, dayRangeOf, overlap } from '#lib/search/query/day-range.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { fold } from '#lib/text/fold.ts'
import { isNumber } from './is-number.ts'

function tokensOf(text: string): string[] {
  return analyze(text).words.map((token) => token.text)
}

function hasAllTokens(wanted: readonly string[], form: string, key: (token: string) => string): boolean {
  const has = new Set(tokensOf(form).map(key))
  return wanted.length > 0 && wanted.every((token) => has.has(key(token)))
}

/**
 * Numbers of the values of a field that are meant by what was written: those of which it is a form, else those of
 * which a form has all its words, else those of which a form has them in another spelling or script (токаев, Tokayev).
 */
export function matchingValues(facets: Facets, field: FacetField, written: string): number[] {
  const values = facets.fields.get(field)?.values ?? []
  const forms = values.map(({ name, forms = [] }) => [name, ...forms])
  const where = (holds: (form: string) => boolean) =>
    forms.flatMap((own, index) => (own.some((form) => holds(form)) ? [index] : []))
  const folded = fold(written)
  const same = where((form) => fold(form) === folded)
  if (same.length > 0) return same
  const isDeclared = !isBuiltInFacet(field)
  if (isDeclared && values.every(({ name }) => isNumber(name))) return []
  const wanted = tokensOf(written)
  const having = where((form) => hasAllTokens(wanted, form, (token) => token))
  // What sounds alike may be one person in two spellings, and is no one country.
  if (having.length > 0 || isDeclared) return having
  return where((form) => hasAllTokens(wanted, form, phoneticKeyOf))
}

/** The days on which a document's date, as far as it is known, can lie; undefined where the year is not known. */
function documentDays(facets: Facets, document: number): DayRange | undefined {
  return daysOfDate(facets.dates[document] ?? '')
}

/** The days of a date as the facets have it (`2019-05`, `1862/1865`); undefined where it is empty. */
export function daysOfDate(date: string): DayRange | undefined {
  const [from = '', to] = date.split('/')
  const first = dayRangeOf(from)
  if (!first || to === undefined) return first
  return { first: first.first, last: dayRangeOf(to)?.last ?? first.last }
}

/** Whether a document may be of these days. One of which only the year is known may be of each of its days. */
export function isWithin(facets: Facets, document: number, span: DayRange): boolean {
  const own = documentDays(facets, document)
  return own !== undefined && overlap(own, span)
}

/** The value whose name, or another form of it, is nearest in letters to what was written; undefined where none is near. */
export function nearestValue(facets: Facets, field: FacetField, written: string): string | undefined {
  return nearestName(facets.fields.get(field)?.values ?? [], written)
}

/** The same among any names with their other forms. */
export function nearestName(
  names: readonly { name: string; forms?: readonly string[] | undefined }[],
  written: string,
): string | undefined {
  const wanted = tokensOf(written)
  let best: { name: string; distance: number } | undefined
  for (const { name, forms = [] } of names) {
    for (const form of [name, ...forms]) {
      const distance = distanceTo(tokensOf(form), wanted)
      if (distance !== undefined && (!best || distance < best.distance)) best = { name, distance }
    }
  }
  return best?.name
}

/** How many letters are wrong if each word is taken for the nearest of a name; undefined where one is like none. */
function distanceTo(own: readonly string[], wanted: readonly string[]): number | undefined {
  let sum = 0
  for (const word of wanted) {
    const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
    const least = Math.min(...own.map((token) => editDistance(word, token, most)))
    if (least > most) return undefined
    sum += least
  }
  return wanted.length === 0 ? undefined : sum
}
