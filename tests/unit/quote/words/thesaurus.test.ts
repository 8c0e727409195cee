import { describe, expect, it } from 'vitest'
import { areOfOneFamily, areOpposed, familyOf, shareSense, termOf } from '#lib/quote/words/thesaurus.ts'

describe('the thesaurus', () => {
  it('has one term for all forms of a word', () => {
    expect(termOf('laid', 'en')).toBe(termOf('lays', 'en'))
    expect(termOf('laid', 'en')).not.toBe(termOf('lied', 'en'))
  })

  it('knows a verb and its noun for a family', () => {
    expect(areOfOneFamily('reduced', 'reduction', 'en')).toBe(true)
    expect(areOfOneFamily('reduced', 'reducer', 'kk')).toBe(false)
    expect(areOfOneFamily('reduced', 'redeemed', 'en')).toBe(false)
    expect(familyOf(termOf('abolish', 'en'))).toContain(termOf('abolition', 'en'))
  })

  it('knows words of one sense, also through their families', () => {
    expect(shareSense('obtain', 'receive', 'en')).toBe(shareSense('receive', 'obtain', 'en'))
    expect(shareSense('forbidden', 'prohibits', 'en')).toBe(true)
    expect(shareSense('forbidden', 'empowered', 'en')).toBe(false)
    expect(shareSense('forbidden', 'prohibits', 'ru')).toBe(false)
  })

  it('knows opposites', () => {
    expect(areOpposed('forbids', 'permitted', 'en')).toBe(true)
    expect(areOpposed('forbids', 'prohibited', 'en')).toBe(false)
    expect(areOpposed('forbids', 'permitted', 'ru')).toBe(false)
  })
})
