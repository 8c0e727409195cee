import { describe, expect, it } from 'vitest'
import { hasUnsegmentedScript, isUnsegmentedSign } from '#lib/text/unsegmented-scripts.ts'

describe('scripts without space between words', () => {
  it.each(['灯', 'です', '다리', 'ไทย', 'LED灯'])('%s has one', (text) => expect(hasUnsegmentedScript(text)).toBe(true))
  it.each(['lamp', 'мост', '1862', ''])('%j has none', (text) => expect(hasUnsegmentedScript(text)).toBe(false))

  it.each([
    ['灯', true],
    ['が', true],
    ['ー', true],
    ['灯很', false],
    ['a', false],
  ])('%s is one sign: %j', (token, sign) => expect(isUnsegmentedSign(token)).toBe(sign))
})
