import { describe, expect, it } from 'vitest'
import { isInitialOf } from '#lib/quote/persons/is-initial-of.ts'

describe('an initial', () => {
  it.each([
    ['c', 'chester'],
    ['ch', 'chester'],
    ['th', 'theodora'],
    ['ph', 'philip'],
    ['x', 'xaver'],
    ['w', 'wilma'],
    ['y', 'юрий'],
    ['yu', 'юрий'],
    ['ч', 'chester'],
    ['дж', 'george'],
    ['дж', 'jana'],
    ['j', 'джон'],
    ['k', 'касым'],
  ])('%s is one of %s', (initial, name) => expect(isInitialOf(initial, name)).toBe(true))

  it.each([
    ['c', 'ana'],
    ['al', 'albert'],
    ['ch', 'cecil'],
    ['th', 'tomas'],
    ['y', 'ана'],
    ['дж', 'dana'],
  ])('%s is none of %s', (initial, name) => expect(isInitialOf(initial, name)).toBe(false))
})
