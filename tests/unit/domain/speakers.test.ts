import { describe, expect, it } from 'vitest'
import { roleOfSpeaker, soleValue, speakersOf } from '#lib/domain/speakers.ts'

describe('who speaks in a document', () => {
  it('is a list in any case', () => {
    expect(speakersOf({})).toEqual([])
    expect(speakersOf({ speaker: 'Ana Verell' })).toEqual(['Ana Verell'])
    expect(speakersOf({ speaker: ['Ana Verell', 'Ivo Sandor'] })).toEqual(['Ana Verell', 'Ivo Sandor'])
  })

  it('is one alone only where one is named', () => {
    expect(soleValue('Ana Verell')).toBe('Ana Verell')
    expect(soleValue(['Ana Verell', 'Ivo Sandor'])).toBeUndefined()
    expect(soleValue(undefined)).toBeUndefined()
  })
})

describe('the office of a speaker', () => {
  it('is the one that is in its place', () => {
    const document = { speaker: ['Ana Verell', 'Ivo Sandor'], role: ['Mayor of Ormond', 'Mayor of Selby'] }
    expect(roleOfSpeaker(document, 'Ivo Sandor')).toBe('Mayor of Selby')
    expect(roleOfSpeaker({ speaker: 'Ana Verell', role: 'Mayor' }, 'Ana Verell')).toBe('Mayor')
  })

  it('is not known of anybody else', () => {
    expect(roleOfSpeaker({ speaker: 'Ana Verell', role: 'Mayor' }, 'Tomas Ried')).toBeUndefined()
    expect(roleOfSpeaker({ speaker: ['Ana Verell', 'Ivo Sandor'], role: 'Mayors' }, 'Ivo Sandor')).toBeUndefined()
    expect(roleOfSpeaker({ speaker: ['Ana Verell', 'Ivo Sandor'], role: ['a', 'b'] }, 'Tomas Ried')).toBeUndefined()
  })
})
