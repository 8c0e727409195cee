import { describe, expect, it } from 'vitest'
import { queryWordOf } from '#lib/search/lookup/term-expansion.ts'

describe('what a word of a query is taken for', () => {
  it('is any word under its keys as long as its forms are not read', () => {
    const { matches } = queryWordOf({ written: 'ferries', keys: ['ferri'] })
    expect(matches('ferries', 'en')).toBe(true)
    expect(matches('weir', 'en')).toBe(false)
  })

  it('is its forms alone once these are known', () => {
    const { matches } = queryWordOf({ written: 'hoped', keys: ['hop'], forms: [{ key: 'hop', word: 'hope' }] })
    expect(['hope', 'hop', 'hoped'].map((token) => matches(token, 'en'))).toEqual([true, false, false])
  })

  it('says what was left out and widened, where something was', () => {
    expect(queryWordOf({ written: 'weir', keys: [] })).not.toHaveProperty('leftOut')
    const widened = [{ word: 'wier', to: ['weir'], why: 'spelling' as const }]
    expect(queryWordOf({ written: 'wier', keys: [], excludedForms: ['weirs'], widened })).toMatchObject({
      excludedForms: ['weirs'],
      widened,
    })
  })
})
