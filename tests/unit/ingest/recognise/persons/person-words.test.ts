import { describe, expect, it } from 'vitest'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'
import { labelTitles, lineTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import { isOpening } from '#lib/ingest/recognise/salutations.ts'

describe('titles', () => {
  it.each(['Dr. Verell', 'Rt. Hon. Ana Verell', 'г-н Морев', 'Archbishop Verell'])(
    'of respect are known before a name, in a label and at the start of a line: %s',
    (words) => {
      expect(honorificLength(words)).toBeGreaterThan(0)
      expect(readSpeakerLabel(`${words}: It will.`)?.kind).toBe('person')
      expect(lineTitles.some((title) => words.toLowerCase().startsWith(title))).toBe(true)
    },
  )

  it('that are other words where a line begins are titles before names and in labels alone', () => {
    for (const rank of ['general', 'major', 'judge']) {
      expect(labelTitles.has(rank)).toBe(true)
      expect(lineTitles).not.toContain(rank)
    }
  })

  it('that address who listens are no titles of a line, nor of a label', () => {
    expect(isOpening('Your Excellency, dear friends')).toBe(true)
    expect(lineTitles).not.toContain('your excellency')
    expect(labelTitles.has('brother')).toBe(false)
  })

  it('keep the stop that tells them from another word', () => {
    expect(lineTitles).toContain('he.')
    expect(lineTitles).not.toContain('he')
    expect(labelTitles.has('on.')).toBe(true)
    expect(labelTitles.has('on')).toBe(false)
    expect(readSpeakerLabel('On Selby: a poem.')?.kind).not.toBe('person')
  })
})

describe('a name in a label', () => {
  it.each([
    ['Hon. Tomas Ried, MP, KC: Yes.', 'Tomas Ried', 'Ried'],
    ['Ms Ana Bar: Yes.', 'Ana Bar', 'Bar'],
    ['Mr Ivo van der Halm: Yes.', 'Ivo van der Halm', 'Halm'],
    ['Mr Ivo Sandor Jr.: Yes.', 'Ivo Sandor', 'Sandor'],
  ])('of %s is %s', (text, name, surname) => {
    expect(readSpeakerLabel(text)?.name).toMatchObject({ name, surname })
  })
})
