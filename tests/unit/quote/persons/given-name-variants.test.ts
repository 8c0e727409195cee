import { describe, expect, it } from 'vitest'
import { isFamiliarForm } from '#lib/quote/persons/given-name-variants.ts'

describe('familiar forms of a given name', () => {
  it.each([
    ['bill', 'william', true],
    ['ted', 'edward', true],
    ['ted', 'theodore', true],
    ['саша', 'александр', true],
    ['edward', 'theodore', false],
    ['ana', 'ana', false],
  ])('%s, %s: %j', (one, other, familiar) => {
    expect(isFamiliarForm(one, other)).toBe(familiar)
    expect(isFamiliarForm(other, one)).toBe(familiar)
  })
})
