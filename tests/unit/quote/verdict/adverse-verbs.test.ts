import { describe, expect, it } from 'vitest'
import { differInAdverseVerbs } from '#lib/quote/verdict/adverse-verbs.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string) => differInAdverseVerbs(comparableWords(one), comparableWords(other), 'en')

describe('a verb that says that something is not to be', () => {
  it.each([
    ['The council will delay the repair', 'The council will speed the repair'],
    ['They withheld the letters from the town', 'They laid the letters before the town'],
  ])('sets two texts apart: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it.each([
    ['We must abolish the toll', 'The abolition of the toll is a must'],
    ['The keeper forbade swimming', 'The keeper let nobody swim'],
    ['The council banned the ferry', 'The ferry was prohibited by the council'],
  ])('may be said otherwise: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })
})
