import { readFilters } from '#lib/search/facets/filters.ts'
import { makePlan } from '#lib/search/lookup/plan.ts'
import { unknownWords } from '#lib/search/lookup/query-expansion.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { countedForms } from './counted-forms.ts'
import { findAll } from './find.ts'
import { tellingFirst } from './first-answer.ts'
import type { Task } from './task.ts'

/** How much a query finds. Titles and headings don't count. */
export interface ParagraphCounts {
  /** With all the words, and in how many documents. */
  paragraphs: number
  documents: number
  /** Paragraphs that have some of the words and not all. */
  someTerms: number
  /** For each word of the query, folded, the written forms that were counted, by letters. */
  forms: Record<string, string[]>
}

/**
 * Counts, exactly, what a query finds; a word that stands nowhere is not taken for one that is spelled like it. Rejects as `SearchEngine.search` does.
 */
export async function countParagraphs(index: SearchIndex, text: string): Promise<ParagraphCounts> {
  const query = parseQuery(text)
  const [plan, unitTable, facets] = await Promise.all([
    makePlan(query, index.finder({ ...query, asSpelled: true })),
    index.unitTable(),
    query.filters.length > 0 ? index.facets() : undefined,
  ])
  const filters = facets ? readFilters(facets, query.filters) : []
  const options = { limit: 1, headings: false }
  const tell = tellingFirst(undefined, undefined)
  const task: Task = { index, text, plan, unitTable, facets, filters, options, tell }
  const { whole, some } = await findAll(task)
  // What stands nowhere is missing in all of them.
  const isMissing = unknownWords(plan).length > 0
  const found = isMissing ? [] : whole.map(({ unit }) => unit)
  const forms = countedForms(plan, found).map(({ word, forms: own }) => [word, own.map(({ form }) => form).sort()])
  return {
    paragraphs: found.length,
    documents: new Set(found.map((unit) => unitTable.documentOf(unit))).size,
    someTerms: some.length + (isMissing ? whole.length : 0),
    forms: Object.fromEntries(forms),
  }
}
