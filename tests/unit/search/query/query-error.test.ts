import { describe, expect, it } from 'vitest'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'

describe('a query that can’t be read', () => {
  it('is told from other errors, by its class and its name', () => {
    const error = new QueryError('A bracket is not closed.', { start: 5, end: 6 })
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('QueryError')
    expect(String(error)).toBe('QueryError: A bracket is not closed.')
  })

  it('has its place in the query, and what is probably meant where that can be told', () => {
    expect(new QueryError('No.', { start: 5, end: 6 })).toMatchObject({ at: 5, end: 6, instead: undefined })
    expect(new QueryError('No.', { start: 5, end: 6 }, 'weir').instead).toBe('weir')
  })

  it('is what reading one throws', () => {
    expect(() => parseQuery('year:weir')).toThrow(QueryError)
  })
})
