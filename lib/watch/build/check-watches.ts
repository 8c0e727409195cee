import { declaredFields } from '#lib/archive/declared-fields.ts'
import { valueInError } from '#lib/markdown/format-error.ts'
import { type Collection, readCollections } from '#lib/records/collections.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { readWatches, type Watch } from '#lib/records/watches.ts'
import { type DeclaredFieldName, declaredFieldNames, filterFields } from '#lib/search/format/fields.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { unknownFields } from '#lib/search/query/lexemes.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { correctField } from '#lib/search/query/rewrite-query.ts'

/**
 * What is wrong with the queries of `watches.yaml` of a content folder, each on a line: file, line, column, what was
 * found, what was expected and what was probably meant. What else is wrong with the file, `checkRecords` says: then, and
 * where the collections can't be read, nothing is asked here.
 */
export async function checkWatches(content: string): Promise<string[]> {
  try {
    const [watches, collections] = await Promise.all([readWatches(content), readCollections(content)])
    return queryProblems(watches, collections)
  } catch (error) {
    if (error instanceof RecordError) return []
    throw error
  }
}

/** The same of watches that were read. */
export function queryProblems(
  watches: readonly Watch[],
  collections: readonly Pick<Collection, 'dataset'>[],
): string[] {
  const searched = declaredFields(collections).filter(({ filter }) => filter)
  const declared = declaredFieldNames(searched.map(({ id }) => id))
  return watches.flatMap(({ query, queryPlace }) => {
    const problem = problemOf(query, declared)
    return problem === undefined ? [] : [`${queryPlace}: found ${valueInError(query)}; ${problem}`]
  })
}

function problemOf(query: string, declared: readonly DeclaredFieldName[]): string | undefined {
  // It names one passage, or one document: nothing new is ever found by it.
  if (identifierIn(query) !== undefined) return 'expected words to look for, not an identifier or a link'
  try {
    parseQuery(query, declared)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    return `expected a query that can be read (docs/search.md): ${error.message}${asked(error.instead)}`
  }
  const [unknown] = unknownFields(query, declared)
  if (!unknown) return undefined
  const fields = [...filterFields, ...declared].join(', ')
  return `expected a field of ${fields} before the colon, or the words in quotation marks, not “${unknown.name}:”${asked(correctField(query, unknown, declared))}`
}

function asked(meant: string | undefined): string {
  return meant === undefined ? '' : `; was \`${meant}\` meant?`
}
