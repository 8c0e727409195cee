import { describe, expect, it } from 'vitest'
import { UnitTable } from '#lib/search/format/unit-table.ts'
import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import { queryExpansions, unknownWords } from '#lib/search/lookup/query-expansion.ts'
import type { QueryPlan } from '#lib/search/lookup/query-plan.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

/** Unit 0 is the title of the only document. */
const table = new UnitTable(4, [0], [])
const planOf = (words: MatchedWord[], required: MatchedWord[] = []): QueryPlan => ({
  words,
  required: [{ words: required, units: new Set() }],
  excluded: [],
})

describe('unknown words', () => {
  it('are in no paragraph and no heading; a title is none', () => {
    const plan = planOf([foundWord('nowhere', []), foundWord('entitled', [0]), foundWord('weir', [0, 2])])
    expect(unknownWords(plan, table)).toEqual(['nowhere', 'entitled'])
  })

  it('are not those that are in so many units that these were not read', () => {
    expect(unknownWords(planOf([foundWord('the', [], { frequency: 90 })]), table)).toEqual([])
  })

  it('are not those of which the query leaves out all forms', () => {
    expect(unknownWords(planOf([foundWord('woman', [], { excludedForms: ['woman'] })]), table)).toEqual([])
  })

  it('are said once, those of phrases too', () => {
    expect(unknownWords(planOf([foundWord('nix', [])], [foundWord('nix', []), foundWord('nox', [])]), table)).toEqual([
      'nix',
      'nox',
    ])
  })
})

describe('what was looked for besides', () => {
  it('is said of each word once', () => {
    const widened = [{ word: 'wier', to: ['weir'], why: 'spelling' as const }]
    const word = foundWord('wier', [2], { widened })
    expect(queryExpansions(planOf([word], [word, foundWord('ferry', [2])]))).toEqual(widened)
  })
})
