import { describe, expect, it } from 'vitest'
import { switchableRules } from './header-switches.ts'

describe('each rule of the header reader', () => {
  it.each(switchableRules())('$id is of use to one of its own examples', ({ changesItsExamples }) => {
    expect(
      changesItsExamples(),
      `all its examples come out the same without it: give it one as a whole head, say "Title\\nPlace, 12 May 2019" around the line, or leave the rule out`,
    ).toBe(true)
  })
})
