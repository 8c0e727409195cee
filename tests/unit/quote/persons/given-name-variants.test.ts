import { describe, expect, it } from 'vitest'
import { areGivenNameVariants } from '#lib/quote/persons/given-name-variants.ts'

describe('familiar forms of a given name', () => {
  it.each([
    ['bill', 'william', true],
    ['ted', 'edward', true],
    ['ted', 'theodore', true],
    ['саша', 'александр', true],
    ['билл', 'william', true],
    ['джо', 'joseph', true],
    ['билл', 'bill', true],
    ['билл', 'theodore', false],
    ['edward', 'theodore', false],
    ['ana', 'ana', false],
  ])('%s, %s: %j', (one, other, familiar) => {
    expect(areGivenNameVariants(one, other)).toBe(familiar)
    expect(areGivenNameVariants(other, one)).toBe(familiar)
  })
})
