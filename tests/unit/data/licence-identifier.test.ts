import { describe, expect, it } from 'vitest'
import { commonLicence } from '#lib/data/licence-identifier.ts'

describe('the licence of all texts, as programs know it', () => {
  it.each([
    ['CC0 1.0', 'CC0-1.0'],
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
    ['Creative Commons Attribution 4.0 International.', 'CC-BY-4.0'],
  ])('%s is %s', (words, identifier) => {
    expect(commonLicence([words, words])).toBe(identifier)
  })

  it.each([
    [['Contents: CC0 1.0; the database has a licence of its own']],
    [['Not under CC BY 4.0']],
    [['CC BY 4.0', 'CC0 1.0']],
    [['CC BY 4.0', null]],
    [[null]],
    [[]],
  ])('is not guessed from %j', (rights) => {
    expect(commonLicence(rights)).toBeUndefined()
  })
})
