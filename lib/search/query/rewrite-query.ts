import {
  type DeclaredFieldName,
  type FacetField,
  type FilterField,
  filterFields,
  isBuiltInFacet,
} from '#lib/search/format/fields.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { lexemes, type UnknownField } from './lexemes.ts'

function tidy(query: string): string {
  return query.replaceAll(/\s+/g, ' ').trim()
}

/** Cuts pieces out of a query, or puts something in their place. The pieces come in order. */
function replaceRanges(query: string, changes: readonly { start: number; end: number; by: string }[]): string {
  let text = ''
  let from = 0
  for (const { start, end, by } of changes) {
    text += query.slice(from, start) + by
    from = end
  }
  return tidy(text + query.slice(from))
}

/** The query with these words (folded) in quotation marks, so that nothing else is found in their place. */
export function quoteWords(
  query: string,
  words: readonly string[],
  declared: readonly DeclaredFieldName[] = [],
): string {
  const changes = lexemes(query, declared)
    .filter((part) => part.type === 'words' && part.words.some((word) => words.includes(word)))
    .map(({ start, end }) => ({ start, end, by: `"${query.slice(start, end)}"` }))
  return replaceRanges(query, changes)
}

function written(field: FilterField, value: string): string {
  const bare = value.replaceAll(/["“”„‟«»＂]/g, ' ')
  return /[\s]/u.test(bare) ? `${field}:"${tidy(bare)}"` : `${field}:${bare}`
}

/** The query narrowed to documents with this value; where others of the field are chosen, to these as well. */
export function addFilter(query: string, field: FilterField, value: string): string {
  return tidy(`${query} ${written(field, value)}`)
}

/** The query without what chooses documents by this field. */
export function removeFilters(query: string, field: FacetField): string {
  const own = lexemes(query, isBuiltInFacet(field) ? [] : [field]).filter(
    (part) => part.type === 'field' && part.field === field,
  )
  return replaceRanges(
    query,
    own.map(({ start, end }) => ({ start, end, by: '' })),
  )
}

/**
 * The query without the choice of this one value. Where it was chosen together with others in one piece
 * (`year:1990..1995`), the others stay chosen, each by itself.
 */
export function removeFilterValue(query: string, field: FacetField, value: string, chosen: readonly string[]): string {
  const others = chosen.filter((other) => other !== value)
  return others.reduce((left, other) => addFilter(left, field, other), removeFilters(query, field))
}

/** The query without a written form of its words, folded: `women` finds what has `women`, and not what only has `woman`. */
export function excludeForm(query: string, form: string): string {
  return tidy(`${query} -form:${form}`)
}

/** The query with a written form that was left out counted again. */
export function includeForm(query: string, form: string): string {
  const own = lexemes(query).filter((part) => part.type === 'form' && part.words.includes(form))
  return replaceRanges(
    query,
    own.map(({ start, end }) => ({ start, end, by: '' })),
  )
}

/** The query with its phrases as words, which may be anywhere in a paragraph; undefined where it has no phrase. */
export function unquotePhrases(query: string, declared: readonly DeclaredFieldName[] = []): string | undefined {
  const phrases = lexemes(query, declared)
    .filter((part) => part.type === 'phrase')
    .filter(({ without: isLeftOut }) => !isLeftOut)
  if (phrases.length === 0) return undefined
  return replaceRanges(
    query,
    phrases.map(({ start, end, written }) => ({ start, end, by: ` ${written} ` })),
  )
}

/** What a query asks of documents, as written: `year:1990`; and the query without it, empty where nothing is left. */
export function filtersOf(
  query: string,
  declared: readonly DeclaredFieldName[] = [],
): { written: string[]; rest: string } {
  const filters = lexemes(query, declared).filter((part) => part.type === 'field')
  return {
    written: filters.map(({ start, end }) => query.slice(start, end)),
    rest: replaceRanges(
      query,
      filters.map(({ start, end }) => ({ start, end, by: '' })),
    ),
  }
}

/** The query with the field that is probably meant in place of one that there is not; undefined where none is like it. */
export function correctField(
  query: string,
  { name, start }: UnknownField,
  declared: readonly DeclaredFieldName[] = [],
): string | undefined {
  const lower = name.toLowerCase()
  const alike = [...filterFields, ...declared]
    .map((field: FilterField) => ({ field, distance: editDistance(lower, field, 2) }))
    .sort((one, other) => one.distance - other.distance)
  const [best] = alike
  // A short name is like too many others.
  if (!best || best.distance > (lower.length < 5 ? 1 : 2)) return undefined
  return `${query.slice(0, start)}${best.field}${query.slice(start + name.length)}`
}
