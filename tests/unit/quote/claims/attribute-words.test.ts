import { describe, expect, it } from 'vitest'
import { attributeWords } from '#lib/quote/claims/attribute-words.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'

const known = [{ name: 'Ivo Sandor' }, { name: 'Ana Verell' }]

describe('whose words are in a place', () => {
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

  it('are no transcriber’s beside a note, nor where they have its brackets', () => {
    const whose = (place: { before: string; said: string; after: string }) =>
      attributeWords(placeIn(place), known).whose
    expect(whose({ before: 'We go. (Applause.) ', said: 'We stay', after: '.' })).toBe('speaker')
    expect(whose({ before: 'the ', said: '[old] weir', after: '.' })).toBe('speaker')
    expect(whose({ before: 'the [old] ', said: 'weir', after: ' of [this] town' })).toBe('speaker')
    expect(whose({ before: 'the [old ', said: 'weir', after: ' of Selby' })).toBe('speaker')
  })

  it('are nobody’s by name where a document names no speaker', () => {
    const { speaker: _, ...document } = placeIn({ said: '' }).document
    expect(attributeWords({ ...placeIn({ said: 'the weir' }), document }, known)).toEqual({ whose: 'speaker', by: [] })
  })

  it('are, of several quotations of a report, those of who is named beside each', () => {
    const text = '“The weir is old,” said Ivo Sandor. “It leaks,” said Dora Quill. “Nobody mends it.”'
    const persons = [...known, { name: 'Dora Quill' }]
    const by = (said: string) => {
      const [before = '', after = ''] = text.split(said)
      return attributeWords(placeIn({ before, said, after }, { kind: 'report' }), persons).by
    }
    expect(by('The weir is old')).toEqual(['Ivo Sandor'])
    expect(by('It leaks')).toEqual(['Dora Quill'])
    expect(by('Nobody mends it.')).toEqual(['Dora Quill'])
  })

  it('are those of all who speak in a report, where one of them is named beside the words', () => {
    const marks = { before: '“', said: 'the weir is mended', after: '”, said Ivo Sandor.' }
    const speaker = ['Ana Verell', 'Ivo Sandor']
    expect(attributeWords(placeIn(marks, { kind: 'report', speaker }), known).by).toEqual(speaker)
  })

  it('are in a report’s quotation marks those of who is named beside them, else of its speaker', () => {
    const marks = { before: '“', said: 'the weir is mended', after: '”, said Ivo Sandor.' }
    expect(attributeWords(placeIn(marks, { kind: 'report' }), known)).toEqual({ whose: 'speaker', by: ['Ivo Sandor'] })
    expect(attributeWords(placeIn({ ...marks, after: '”.' }, { kind: 'report' }), known).by).toEqual(['Ana Verell'])
  })
})
