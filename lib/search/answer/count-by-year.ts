import { countYears, type YearCounts } from '#lib/search/facets/count-years.ts'
import { planQuery } from '#lib/search/lookup/plan.ts'
import { queryExpansions, unknownWords } from '#lib/search/lookup/query-expansion.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { type CountedForms, countedForms } from './counted-forms.ts'
import { firstAnswerReporter } from './first-answer.ts'
import { queryFilters } from './query-filters.ts'
import { retrieveAllTerms } from './retrieve.ts'
import type { SearchContext } from './search-context.ts'

/** What a query finds through the years, and which written forms of its words were counted. */
export interface CountedByYear extends YearCounts {
  forms: CountedForms[]
}

/** How a query is counted by year. */
export interface YearCountOptions {
  /** Looked at from time to time; once aborted, the count rejects with its reason. */
  signal?: AbortSignal
  /** Whether a word that is nowhere is left so, and not taken for others that are spelled like it. */
  literalSpelling?: boolean
}

/** Counts by year, exactly, the paragraphs that have all the words; see `SearchEngine.countYears`. */
export async function countByYear(
  index: SearchIndex,
  text: string,
  { signal, literalSpelling = false }: YearCountOptions = {},
): Promise<CountedByYear> {
  const query = parseQuery(text, index.declaredFields)
  const [plan, unitTable, chosen, facets, sizes] = await Promise.all([
    planQuery(query, index.termLookup({ ...query, literalSpelling })),
    index.unitTable(),
    queryFilters(index, text, query, true),
    index.facets(),
    index.documentLengths(),
  ])
  const { filters } = chosen
  const options = { limit: 1, headings: false, ...(signal && { signal }) }
  const tell = firstAnswerReporter(signal, undefined)
  const context: SearchContext = { index, text, plan, unitTable, ...chosen, options, reportFirst: tell }
  const found = new Map<number, number>()
  const whole = await retrieveAllTerms(context)
  for (const { unit } of whole) {
    const document = unitTable.documentOf(unit)
    found.set(document, (found.get(document) ?? 0) + 1)
  }
  const allows = (document: number) => filters.every((filter) => filter.allows(document))
  return {
    query: text,
    ...countYears(facets, sizes, found, allows),
    unknown: unknownWords(plan, unitTable),
    forms: countedForms(
      plan,
      whole.map(({ unit }) => unit),
    ),
    widened: queryExpansions(plan),
  }
}
