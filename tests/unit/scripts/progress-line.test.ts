import { describe, expect, test } from 'vitest'
import { timeLeft } from '#scripts/progress-line.ts'

describe('the time that something still takes', () => {
  test.each([
    [10, 0.2, 'about 40 s left'],
    [100, 0.96, 'about 5 s left'],
    [60, 0.1, 'about 9 min left'],
    [43, 0.5, 'about 45 s left'],
  ])('after %i seconds, of which %f is done: %s', (seconds, share, expected) => {
    expect(timeLeft(seconds, share)).toBe(expected)
  })

  test.each([
    [2, 0.01],
    [100, 0],
    [100, 0.999],
  ])('is not said after %i seconds with %f done, when it is not known or next to nothing', (seconds, share) => {
    expect(timeLeft(seconds, share)).toBe('')
  })
})
