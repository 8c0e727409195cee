import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QueryError } from '#lib/search/errors.ts'
import { parseQuery } from '#lib/search/query.ts'

function failure(query: string): QueryError {
  try {
    parseQuery(query)
  } catch (error) {
    if (error instanceof QueryError) return error
    throw error
  }
  throw new Error(`"${query}" was read`)
}

describe('reading a query', () => {
  it('takes words, each once', () => {
    expect(parseQuery('Water licence  water').words).toEqual(['water', 'licence'])
  })

  it.each([
    ['straight', '"water licence" weir'],
    ['curly', '“water licence” weir'],
    ['low', '„water licence“ weir'],
    ['angle', '«water licence» weir'],
    ['mixed', '"water licence” weir'],
  ])('takes a phrase in %s quotation marks', (_, query) => {
    expect(parseQuery(query)).toMatchObject({ words: ['weir'], phrases: [['water', 'licence']] })
  })

  it('leaves out what has a minus before it', () => {
    expect(parseQuery('weir -bridge −ford -"old mill"')).toEqual({
      words: ['weir'],
      phrases: [],
      withoutWords: ['bridge', 'ford'],
      withoutPhrases: [['old', 'mill']],
    })
  })

  it('knows a hyphen and a dash from a minus', () => {
    expect(parseQuery('COVID-19 weir - ford').withoutWords).toEqual([])
    expect(parseQuery('weir -COVID-19')).toMatchObject({ words: ['weir'], withoutPhrases: [['covid', '19']] })
  })

  it('takes figures whole, over spaces too', () => {
    expect(parseQuery('42 500').words).toEqual(['42500'])
    expect(parseQuery('42,500').words).toEqual(['42500'])
    expect(parseQuery('5.4%').words).toEqual(['5.4'])
    expect(parseQuery('weir -42 500').withoutWords).toEqual(['42500'])
  })

  it('keeps an apostrophe for part of the word', () => {
    expect(parseQuery("miller's").words).toEqual(parseQuery('miller’s').words)
  })
})

describe('a query that can’t be read', () => {
  it('is told where a quotation mark is not closed', () => {
    expect(failure('weir "old mill').at).toBe(5)
    expect(failure('weir "old mill').message).toContain('character 6')
  })

  it('is told where nothing stands between quotation marks', () => {
    expect(failure('weir ""').at).toBe(5)
  })

  it('is told that there is nothing to look for', () => {
    expect(failure('').message).toContain('no word')
    expect(failure('?! …').message).toContain('no word')
    expect(failure('-bridge').message).toContain('leave out')
  })

  it('fails in no other way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        try {
          parseQuery(query)
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError)
        }
      }),
    )
  })
})
