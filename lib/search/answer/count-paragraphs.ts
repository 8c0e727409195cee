import { planQuery } from '#lib/search/lookup/plan.ts'
import { unknownWords } from '#lib/search/lookup/query-expansion.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { countedForms } from './counted-forms.ts'
import { firstAnswerReporter } from './first-answer.ts'
import { queryFilters } from './query-filters.ts'
import { retrieveAllAndSome } from './retrieve.ts'
import type { SearchContext } from './search-context.ts'

/** How much a query finds. Titles and headings don't count. */
export interface ParagraphCounts {
  /** With all the words, and in how many documents. */
  paragraphs: number
  documents: number
  /** Paragraphs that have some of the words and not all. */
  someTerms: number
  /** Words of the query, folded, that are in no paragraph. */
  unknown: string[]
  /**
   * For words of the query, folded, the written forms that were counted, by letters; none for a word that is nowhere. A
   * word is left out where its forms weren't read one by one, as in a phrase, whose words count as they are written.
   */
  forms: Record<string, string[]>
}

/**
 * Counts, exactly, what a query finds; a word that is nowhere is not taken for one that is spelled like it. Rejects as
 * `SearchEngine.search` does.
 */
export async function countParagraphs(index: SearchIndex, text: string): Promise<ParagraphCounts> {
  const query = parseQuery(text, index.declaredFields)
  const [plan, unitTable, chosen] = await Promise.all([
    planQuery(query, index.termLookup({ ...query, literalSpelling: true })),
    index.unitTable(),
    queryFilters(index, text, query, false),
  ])
  const options = { limit: 1, headings: false }
  const tell = firstAnswerReporter(undefined, undefined)
  const context: SearchContext = { index, text, plan, unitTable, ...chosen, options, reportFirst: tell }
  const { whole, some } = await retrieveAllAndSome(context)
  const found = whole.map(({ unit }) => unit)
  const unknown = unknownWords(plan, unitTable)
  const forms = countedForms(plan, found)
    .filter(({ word, forms: own }) => own.length > 0 || unknown.includes(word))
    .map(({ word, forms: own }) => [word, own.map(({ form }) => form).sort()])
  return {
    paragraphs: found.length,
    documents: new Set(found.map((unit) => unitTable.documentOf(unit))).size,
    someTerms: some.length,
    unknown,
    forms: Object.fromEntries(forms),
  }
}
