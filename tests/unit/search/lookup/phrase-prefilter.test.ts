import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { findPhrase } from '#lib/search/lookup/find-phrase.ts'
import { parsePhrase } from '#lib/search/lookup/phrase.ts'
import { phrasePrefilter } from '#lib/search/lookup/phrase-prefilter.ts'

const pieces = [
  'it',
  'is',
  'the',
  'co',
  'operation',
  'us',
  'U.S.',
  'self',
  'government',
  '5',
  'per',
  'cent',
  'don’t',
  'é',
]
const signs = [' ', '-', '. ', ', ', '— ', '’', '  ', '\n', '/']

describe('a quick look at a text', () => {
  it('never says other than reading does', () => {
    const written = fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...signs)), { minLength: 1, maxLength: 12 })
      .map((row) => row.flat().join(''))
    const phrase = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((row) => row.join(' '))
    fc.assert(
      fc.property(written, phrase, (text, wanted) => {
        const stands = findPhrase(analyze(text), parsePhrase({ written: wanted })).length > 0
        expect([stands, undefined]).toContain(phrasePrefilter(wanted)(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('spares the reading of a plain text that hasn’t its letters', () => {
    expect(phrasePrefilter('it is the')('It was the old mill, as it is.')).toBe(false)
    expect(phrasePrefilter('it is the')('“It is the mill!”')).toBe(true)
    expect(phrasePrefilter('it is the')('“It is—the mill!”')).toBeUndefined()
    expect(phrasePrefilter('it is the')('It is thé mill.')).toBeUndefined()
  })
})
