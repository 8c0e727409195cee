import { describe, expect, it } from 'vitest'
import { namesGenre, neighbours, readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { headOf } from './invented-head.ts'

describe('the lines above a text', () => {
  it('end where the text begins', () => {
    expect(headOf('Speech by Ana Verell\n\nSelby, 12 May 2019').map(({ kind }) => kind)).toEqual(['genre', 'place'])
  })

  it('are none where no beginning is within reach', () => {
    const head = Array.from({ length: 50 }, (_, index) => `Quay Number ${index}`).join('\n')
    expect(headOf(head)).toEqual([])
  })

  it('have a title in quotation marks over several lines', () => {
    const lines = headOf('Speech by Ana Verell\n“A Bridge\nfor Every Town”\n12 May 2019')
    expect(lines.filter(({ kind }) => kind === 'quoted').map(({ text }) => text)).toEqual([
      '“A Bridge',
      'for Every Town”',
    ])
  })

  it('have the dates that they write', () => {
    expect(headOf('Selby, 12 May 2019')[0]?.dates.map(({ edtf }) => edtf)).toEqual(['2019-05-12'])
  })

  it('of an empty source are none', () => {
    expect(readHeaderLines([])).toEqual([])
  })
})

describe('the lines below a line', () => {
  it('are the next two, as far as there are', () => {
    const lines = linesOf('one\ntwo\nthree')
    expect(neighbours(lines, 0)).toEqual({ next: 'two', afterNext: 'three' })
    expect(neighbours(lines, 2)).toEqual({})
  })
})

describe('words that say what a text is', () => {
  it.each([
    'Speech by Ana Verell',
    'Ana Verell’s opening speech',
    'Harbour Conference: Remarks',
    'Выступление министра',
  ])('%s', (text) => expect(namesGenre(text)).toBe(true))
  it.each(['The quays of Selby', 'Speechless in Selby'])('are not %s', (text) => expect(namesGenre(text)).toBe(false))
})
