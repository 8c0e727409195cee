import { describe, expect, it } from 'vitest'
import { isQuotedBySpeaker } from '#lib/quote/claims/is-quoted.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'

const before = 'My predecessor told this council: “'
const after = ' We have not forgotten it.'

describe('words in quotation marks within what a speaker says', () => {
  it('may be somebody else’s', () => {
    expect(isQuotedBySpeaker(placeIn({ before, said: 'no ferry shall sail at night', after: `.”${after}` }))).toBe(true)
    expect(
      isQuotedBySpeaker(
        placeIn({ before: 'I say it again: "All of it, and no ', said: 'ferry shall sail', after: '."' }),
      ),
    ).toBe(true)
  })

  it('are so in a turn of another speaker, too', () => {
    const place = placeIn({ before, said: 'no ferry shall sail at night', after: `.”${after}`, voice: 'Ivo Sandor' })
    expect(isQuotedBySpeaker(place)).toBe(true)
  })

  it('are not, beside the marks, or where a term is in them', () => {
    expect(isQuotedBySpeaker(placeIn({ before: 'He said “never, never, never again”. ', said: 'We sail on' }))).toBe(
      false,
    )
    expect(isQuotedBySpeaker(placeIn({ before: 'We call it “', said: 'the old ferry', after: '” to this day.' }))).toBe(
      false,
    )
  })

  it('are not, where marks don’t close, or leave open which belong together', () => {
    expect(isQuotedBySpeaker(placeIn({ before, said: 'no ferry shall sail at night', after: `.${after}` }))).toBe(false)
    const mixed = {
      before: 'the least of it." And he said "we ',
      said: 'sail on to Selby tonight',
      after: ', "all of us" to the last.',
    }
    expect(isQuotedBySpeaker(placeIn(mixed))).toBe(false)
  })

  it('are not, where all that is said is in marks', () => {
    expect(isQuotedBySpeaker(placeIn({ before: '“', said: 'No ferry shall sail at night', after: '.”' }))).toBe(false)
  })

  it('are not, in a report, which quotes the speaker, nor in what a transcriber notes', () => {
    const words = { before, said: 'no ferry shall sail at night', after: `.”${after}` }
    expect(isQuotedBySpeaker(placeIn(words, { kind: 'report' }))).toBe(false)
    expect(isQuotedBySpeaker(placeIn({ ...words, voice: 'transcriber' }))).toBe(false)
  })
})
