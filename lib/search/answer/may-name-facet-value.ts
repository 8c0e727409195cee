import { analyze } from '#lib/search/format/analyzer.ts'
import { keyOf } from '#lib/search/format/encode.ts'
import { declaredFieldNames } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { lexemes } from '#lib/search/query/lexemes.ts'
import { isStopWord } from '#lib/text/stopwords.ts'

/**
 * Whether a word of a query is in a name of the archive, or may be a year. Where none does the query names nothing
 * (`query-interpretations.ts`), and what would say more need not be fetched. For a query that can be read.
 */
export function mayNameFacetValue(query: string, { fields }: Facets): boolean {
  const words = lexemes(query, declaredFieldNames(fields.keys())).flatMap((part) =>
    part.type === 'words' ? part.words : [],
  )
  if (words.some((word) => /^\d{4}/.test(word))) return true
  const contentWords = words.filter((word) => !isStopWord(word))
  if (contentWords.length === 0) return false
  const keys = new Set(contentWords.map((word) => keyOf(word, 'en')))
  const names = [...fields.values()].flatMap(({ values }) => values.flatMap(({ name, forms = [] }) => [name, ...forms]))
  return names.some((name) => analyze(name).words.some(({ text }) => keys.has(keyOf(text, 'en'))))
}
