import { describe, expect, it } from 'vitest'
import { allCorrections, isAddition } from '#lib/archive/corrections.ts'
import { documentWith } from './invented.ts'

const document = documentWith({ date: '1998-12-08', venue: 'Town hall' })
const reason = 'The minutes.'

describe('what editors changed', () => {
  it.each([
    ['a fact that no source states', { field: 'venue' }],
    ['a day where the source has a year', { field: 'date', was: '1998' }],
    ['a day where the source has a month', { field: 'date', was: '1998-12' }],
  ])('is an addition where it is %s', (_, one) => {
    expect(isAddition({ document, reason, ...one })).toBe(true)
  })

  it.each([
    ['another day', { field: 'date', was: '1998-12-09' }],
    ['another year', { field: 'date', was: '199' }],
    ['another venue', { field: 'venue', was: 'Old bridge' }],
    ['words of a paragraph', { field: 'p-abcdefg', was: 'The wier.' }],
    ['a paragraph that is divided otherwise', { field: 'p-abcdefg' }],
    ['a withdrawal', {}],
  ])('is a correction where it is %s', (_, one) => {
    expect(isAddition({ document, reason, ...one })).toBe(false)
  })

  it('is listed with what a source says wrongly before what it does not say, however new that is', () => {
    const corrected = documentWith({
      corrections: [
        { field: 'venue', reason, on: '2026-03-01' },
        { field: 'speaker', was: 'Ana Verel', reason, on: '2026-01-01' },
      ],
    })
    expect(allCorrections([corrected]).map(({ field }) => field)).toEqual(['speaker', 'venue'])
  })
})
