import { describe, expect, it } from 'vitest'
import { attributeWords } from '#lib/quote/claims/attribute-words.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'

const known = [{ name: 'Ivo Sandor' }, { name: 'Ana Verell' }]

describe('whose words stand in a place', () => {
  it('are the speaker’s in a speech', () => {
    expect(attributeWords(placeIn({ said: 'the weir' }), known)).toEqual({ whose: 'speaker', by: ['Ana Verell'] })
  })

  it('are those of the voice of the paragraph', () => {
    expect(attributeWords(placeIn({ said: 'the weir', voice: 'Ivo Sandor' }), known).by).toEqual(['Ivo Sandor'])
    expect(attributeWords(placeIn({ said: 'the weir', voice: 'questioner' }), known)).toEqual({
      whose: 'questioner',
      by: [],
    })
  })

  it('are a transcriber’s in a note', () => {
    expect(attributeWords(placeIn({ before: 'We go. (', said: 'Applause', after: '.)' }), known).whose).toBe(
      'transcriber',
    )
    expect(attributeWords(placeIn({ before: 'the [', said: 'old', after: '] weir' }), known).whose).toBe('transcriber')
  })

  it.each([
    ['report', 'reporter'],
    ['factsheet', 'factsheet'],
    ['announcement', 'publisher'],
  ])('are nobody’s in the text of a %s', (kind, whose) => {
    expect(attributeWords(placeIn({ said: 'the weir is mended' }, { kind }), known)).toEqual({ whose, by: [] })
  })

  it('are in a report’s quotation marks those of who is named beside them, else of its speaker', () => {
    const marks = { before: '“', said: 'the weir is mended', after: '”, said Ivo Sandor.' }
    expect(attributeWords(placeIn(marks, { kind: 'report' }), known)).toEqual({ whose: 'speaker', by: ['Ivo Sandor'] })
    expect(attributeWords(placeIn({ ...marks, after: '”.' }, { kind: 'report' }), known).by).toEqual(['Ana Verell'])
  })
})
