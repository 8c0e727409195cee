import { describe, expect, it } from 'vitest'
import { contentClauses, scoredWords } from '#lib/search/lookup/query-plan.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

describe('the words of a plan', () => {
  it('count for the score once, those that are required too', () => {
    const [weir, ferry, toll] = ['weir', 'ferry', 'toll'].map((written) => foundWord(written, [1]))
    if (!weir || !ferry || !toll) throw new Error('there are three words')
    const required = { words: [weir, ferry], units: new Set([1]) }
    const scored = scoredWords({ words: [weir], required: [required], excluded: [{ ...required, words: [toll] }] })
    expect(scored.map(({ written }) => written)).toEqual(['weir', 'ferry'])
  })
})

describe('the telling parts of a query', () => {
  it('are without stop words', () => {
    const clauses = contentClauses(parseQuery('the weir and the ferry').clauses)
    expect(clauses.map((clause) => clause.type === 'word' && clause.word)).toEqual(['weir', 'ferry'])
  })

  it('are all of them where there are stop words only', () => {
    const { clauses } = parseQuery('to be')
    expect(contentClauses(clauses)).toEqual(clauses)
  })

  it('have a word that is a month beside a year', () => {
    const clauses = contentClauses(parseQuery('may 1862').clauses)
    expect(clauses.map((clause) => clause.type === 'word' && clause.word)).toEqual(['may', '1862'])
  })
})
