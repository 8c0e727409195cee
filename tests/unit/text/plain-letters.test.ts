import { describe, expect, it } from 'vitest'
import { plainLetters } from '#lib/text/plain-letters.ts'

describe('a word in letters that everybody can type', () => {
  it.each([
    ['weir', 'weir'],
    ['café', 'cafe'],
    ['straße', 'strasse'],
    ['ærø', 'aero'],
    ['łódź', 'lodz'],
    ['جِسْر', 'جسر'],
    ['أحمد', 'احمد'],
    ['١٨٦٢', '1862'],
    ['१८६२', '1862'],
    ['қала', 'қала'],
    ['йод', 'йод'],
    ['їжак', 'їжак'],
  ])('%s: %s', (word, plain) => {
    expect(plainLetters(word)).toBe(plain)
    expect(plainLetters(plain)).toBe(plain)
  })
})
