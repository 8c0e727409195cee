import { describe, expect, it } from 'vitest'
import { didYouMean } from '#lib/text/did-you-mean.ts'

const known = ['name', 'tagline', 'description', 'languages', 'to', 'from', 'forms']

describe('what was probably meant', () => {
  it.each([
    ['tag-line', 'tagline'],
    ['Tagline', 'tagline'],
    ['tagilne', 'tagline'],
    ['desciption', 'description'],
    ['language', 'languages'],
    ['nmae', 'name'],
    ['form', 'forms'],
  ])('%s is %s', (word, meant) => {
    const others = known.filter((one) => one !== 'from' || word !== 'form')
    expect(didYouMean(word, others)).toBe(meant)
  })

  it.each([
    ['a short word, in which a mistake makes another', 'of'],
    ['a word that is near none', 'colour'],
    ['a word as near to two', 'frms'],
  ])('is not guessed for %s: %s', (_, word) => {
    expect(didYouMean(word, word === 'frms' ? ['forms', 'farms'] : known)).toBeUndefined()
  })
})
