import { lexemes } from '#lib/search/query/lexemes.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { longestQuery, mostPrefixes, mostSides, mostWords } from './api-limits.ts'

/**
 * Refuses a query that would cost more than one question may: throws `QueryError`, which says what is too much of it. What can't be read
 * at all is left to whoever answers.
 *
 * @example
 * checkQuerySize('tax OR levy')
 */
export function checkQuerySize(query: string): void {
  const all = { start: 0, end: query.length }
  if (query.length > longestQuery)
    throw new QueryError(`The query has ${query.length} characters; ${longestQuery} are the most.`, all)
  const read = lexemes(query)
  const count = (counted: (lexeme: (typeof read)[number]) => number) => read.reduce((sum, one) => sum + counted(one), 0)
  const words = count((one) => ('words' in one ? one.words.length : 0))
  if (words > mostWords) throw new QueryError(`The query has ${words} words; ${mostWords} are the most.`, all)
  const prefixes = count(({ type }) => (type === 'prefix' ? 1 : 0))
  if (prefixes > mostPrefixes)
    throw new QueryError(`The query has ${prefixes} words that end in a star; ${mostPrefixes} are the most.`, all)
  const sides = count(({ type }) => (type === 'or' || type === 'near' ? 1 : 0))
  if (sides > mostSides)
    throw new QueryError(`The query has OR or NEAR ${sides} times; ${mostSides} are the most.`, all)
}
