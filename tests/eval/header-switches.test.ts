import { describe, expect, it } from 'vitest'
import { switchableRules } from './header-switches.ts'

describe('each rule of the header reader', () => {
  it.each(switchableRules())('$id is of use to one of its own examples', ({ changesItsExamples }) => {
    expect(changesItsExamples()).toBe(true)
  })
})
