import { describe, expect, it } from 'vitest'
import { reportedSpeech } from '#lib/quote/reading/reported-speech.ts'

const known = [{ name: 'Ana Verell' }, { name: 'Ivo Sandor' }]
const read = (text: string) =>
  reportedSpeech(text, known).map(({ quotation, claim }) => [quotation, claim.speaker, claim.date?.given])

describe('what somebody is reported to have said', () => {
  it('is read with who said it and when, the shortest first', () => {
    expect(read('Ana Verell told the council in 1862 that the weir is old')[0]).toEqual([
      'the weir is old',
      'Ana Verell',
      '1862',
    ])
  })

  it('has for its speaker who says it, not who hears it nor the place', () => {
    expect(read('In Ormond in 1862 Ana Verell told Ivo Sandor that the weir is old')[0]?.[1]).toBe('Ana Verell')
    expect(read('He told Ana Verell that the weir is old')[0]).toEqual(['the weir is old', undefined, undefined])
  })

  it.each([
    'I told Ana Verell that the weir is old',
    'We said that the weir is old',
    'Ana Verell never said that the weir is old',
    'Ana Verell denied that the weir is old',
    'A friend of Ana Verell said that the weir is old',
    'Ana Verell’s friends said that the weir is old',
    'Ana Verell and her friends built the weir',
    'Ana Verell was told by Ivo Sandor that the weir is old',
    'Ana Verell said so',
    'The weir is old',
    '',
  ])('is nothing in: %s', (text) => expect(read(text)).toEqual([]))

  it('is not what a second report reports', () => {
    expect(read('Ana Verell said Ivo Sandor told us that the weir is old')).toEqual([])
  })
})
