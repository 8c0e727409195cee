import { analyze } from '#lib/search/format/analyzer.ts'
import { keyOf } from '#lib/search/format/encode.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { declaredFacets } from './values-of.ts'

/** Words of a query that are together without space, folded: a word, or the two of `1861-1865`. */
export interface QueryWordGroup {
  words: readonly string[]
  /** Where it is in the query, half-open, in UTF-16 units. */
  start: number
  end: number
}

/** Pieces of a query, half-open, that name values of a field. */
export interface RecognisedValues {
  field: FacetField
  from: number
  to: number
  /** As they are written after the field's colon. */
  values: string[]
}

/** In this order; what an earlier field takes a later one can't. */
const fieldsByPriority = ['speaker', 'venue', 'event', 'topic', 'collection', 'kind'] as const
/** Most values that words may name: of more nothing says which is meant. */
const maxValues = 3

/** What of a query, piece by piece, names a speaker, a year, a place and so on of an archive; each field once. */
export function recogniseValues(facets: Facets, pieces: readonly QueryWordGroup[]): RecognisedValues[] {
  const found: RecognisedValues[] = []
  const isFree = (from: number, to: number) => found.every((one) => to <= one.from || one.to <= from)
  for (const field of [...fieldsByPriority, ...declaredFacets(facets)]) {
    const named = longestMatch(pieces, isFree, (words) => valuesNamedBy(facets, field, words))
    if (named) found.push({ field, ...named })
  }
  const years = new Set(facets.fields.get('year')?.values.map(({ name }) => name))
  const at = pieces.findIndex((piece, index) => isFree(index, index + 1) && yearsOf(piece, years) !== undefined)
  const written = pieces[at] && yearsOf(pieces[at], years)
  if (written !== undefined) found.push({ field: 'year', from: at, to: at + 1, values: [written] })
  return found.sort((one, other) => one.from - other.from)
}

/** The longest row of pieces that names something; of equally long ones the first. */
function longestMatch(
  pieces: readonly QueryWordGroup[],
  isFree: (from: number, to: number) => boolean,
  valuesOf: (words: readonly string[]) => string[],
): Omit<RecognisedValues, 'field'> | undefined {
  for (let length = pieces.length; length > 0; length--) {
    for (let from = 0; from + length <= pieces.length; from++) {
      if (!isFree(from, from + length)) continue
      const words = pieces.slice(from, from + length).flatMap((piece) => piece.words)
      if (words.every((word) => isStopWord(word) || word.length < 2)) continue
      const values = valuesOf(words)
      if (values.length > 0 && values.length <= maxValues) return { from, to: from + length, values }
    }
  }
  return undefined
}

/** The values of which words are a name: of a speaker any part of it, of all else the whole of one of its forms. */
function valuesNamedBy(facets: Facets, field: FacetField, words: readonly string[]): string[] {
  // A figure among words is no session.
  const values = (facets.fields.get(field)?.values ?? []).filter(({ name }) => /\p{L}/u.test(name))
  const key = (word: string) => (field === 'kind' ? keyOf(word, 'en') : word)
  const wanted = words.map(key)
  return values
    .filter(({ name, forms = [] }) => {
      // A collection is called by its name, not by its id.
      const names = field === 'collection' && forms.length > 0 ? forms : [name, ...forms]
      return names.some((form) => {
        const own = analyze(form).words.map(({ text }) => key(text))
        const has = wanted.every((word) => own.includes(word))
        return has && (field === 'speaker' || own.every((word) => wanted.includes(word)))
      })
    })
    .map(({ name }) => name)
}

/** `1862`, `1861-1865` and `1860s` as a query has them after `year:`, where the archive has documents of such years. */
function yearsOf({ words }: QueryWordGroup, known: ReadonlySet<string>): string | undefined {
  const [first = '', second, third] = words
  const decade = /^(\d{3})0s$/.exec(first)?.[1]
  if (decade !== undefined && second === undefined) return within(`${decade}0`, `${decade}9`, known)
  if (!/^\d{4}$/.test(first)) return undefined
  if (second === undefined) return known.has(first) ? first : undefined
  return third === undefined && /^\d{4}$/.test(second) && first < second ? within(first, second, known) : undefined
}

function within(first: string, last: string, known: ReadonlySet<string>): string | undefined {
  return [...known].some((year) => first <= year && year <= last) ? `${first}..${last}` : undefined
}
