import { type QueryWordGroup, type RecognisedValues, recogniseValues } from '#lib/search/facets/recognise-values.ts'
import type { DeclaredFieldName, FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { planQuery } from '#lib/search/lookup/plan.ts'
import { type Lexeme, lexemes } from '#lib/search/query/lexemes.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { yieldUnlessAborted } from './first-answer.ts'
import { queryFilters } from './query-filters.ts'
import { retrieveAllTerms } from './retrieve.ts'
import type { SearchContext } from './search-context.ts'

/** A query that may be meant by one that names a speaker, a year or a place among its words. */
export interface QueryInterpretation {
  query: string
  /** What is looked for in it, as typed; empty where nothing but names was. */
  rest: string
  /** What documents are to be, as it is asked for. */
  filters: { field: FacetField; value: string }[]
  /** What it finds. */
  paragraphs: number
}

/** Queries that may be meant, with what they find: each name taken for what it names. None that finds nothing. */
export async function interpretQuery(context: SearchContext, facets: Facets): Promise<QueryInterpretation[]> {
  const offered = possibleInterpretations(context.text, context.index.declaredFields, facets)
  const counted = await Promise.all(
    offered.map(async (one): Promise<QueryInterpretation> => {
      return { ...one, paragraphs: await countParagraphsFor(context, one.query) }
    }),
  )
  return counted.filter(({ paragraphs }) => paragraphs > 0)
}

/** Queries that may be meant, each name taken for what it names, whether or not they find anything. */
export function possibleInterpretations(
  text: string,
  declared: readonly DeclaredFieldName[],
  facets: Facets,
): Omit<QueryInterpretation, 'paragraphs'>[] {
  const pieces = wordGroups(text, declared)
  const parts = lexemes(text, declared)
  const filtered = new Set(parts.flatMap((part) => (part.type === 'field' ? [part.field] : [])))
  const named = recogniseValues(facets, pieces).filter(({ field }) => !filtered.has(field))
  if (named.length === 0) return []
  const rest = remainderOf(text, pieces, named)
  return combinations(named).map((filters) => ({ query: queryOf(rest, filters), rest, filters }))
}

/** The words that are by themselves, outside quotation marks, and neither to be left out nor beside OR and NEAR. */
function wordGroups(text: string, declared: readonly DeclaredFieldName[]): QueryWordGroup[] {
  const parts = lexemes(text, declared)
  const isOperator = (part: Lexeme | undefined) => part?.type === 'or' || part?.type === 'near'
  return parts.flatMap((part, index) => {
    const joined = isOperator(parts[index - 1]) || isOperator(parts[index + 1])
    return part.type === 'words' && !part.without && !joined ? [part] : []
  })
}

function remainderOf(text: string, pieces: readonly QueryWordGroup[], named: readonly RecognisedValues[]): string {
  const cut = named.flatMap(({ from, to }) => pieces.slice(from, to))
  const left = cut.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return left.replaceAll(/\s+/g, ' ').trim()
}

/** Each way to take one value of every field. */
function combinations(named: readonly RecognisedValues[]): QueryInterpretation['filters'][] {
  return named.reduce<QueryInterpretation['filters'][]>(
    (all, { field, values }) => all.flatMap((own) => values.map((value) => [...own, { field, value }])),
    [[]],
  )
}

function queryOf(rest: string, named: QueryInterpretation['filters']): string {
  return named.reduce((query, { field, value }) => addFilter(query, field, value), rest)
}

async function countParagraphsFor(context: SearchContext, text: string): Promise<number> {
  const { index, options } = context
  const query = parseQuery(text, index.declaredFields)
  const [plan, chosen] = await Promise.all([
    planQuery(query, index.termLookup(query)),
    queryFilters(index, text, query, true),
  ])
  const tell = () => yieldUnlessAborted(options.signal)
  const found = await retrieveAllTerms({
    ...context,
    ...chosen,
    text,
    plan,
    reportFirst: tell,
    options: { ...options, headings: false },
  })
  return found.length
}
