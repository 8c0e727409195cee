import { describe, expect, it } from 'vitest'
import { mayStartItem, readListMarker, startsItem } from '#lib/ingest/recognise/list-markers.ts'

describe('readListMarker', () => {
  it.each([
    ['• Two boats', 'bullet', undefined],
    ['- Two boats', 'hyphen', undefined],
    ['12. Two boats', 'numbered', 12],
    ['(iv) Two boats', 'numbered', 4],
    ['а) Две лодки', 'lettered', undefined],
  ])('reads %s', (line, kind, number) => {
    expect(readListMarker(line)).toMatchObject({ kind, ...(number ? { number } : {}) })
  })

  it.each([
    ['-  Two boats', 3],
    ['12.  Two boats', 5],
    ['(iv)  Two boats', 6],
    ['• Two boats', 2],
  ])('is followed by the words of the item, behind all space: %j', (line, length) => {
    expect(readListMarker(line)).toMatchObject({ length })
  })

  it.each([
    ['ix) Two boats', 9],
    ['XIV. Two boats', 14],
    ['(vi) Two boats', 6],
  ])('has the value of Roman figures: %s', (line, number) => expect(readListMarker(line)).toMatchObject({ number }))

  it.each(['Boats (iv) are two', 'Boats - two of them', 'Boat v. oar', 'Hall 12. Two boats'])(
    'is none inside a line: %s',
    (line) => {
      expect(readListMarker(line)).toBeUndefined()
      expect(startsItem(line)).toBe(false)
    },
  )

  it('takes no number below nought and no price for one', () => {
    for (const line of ['-12 degrees', '12.50 a head', '1890 was dry.']) expect(readListMarker(line)).toBeUndefined()
  })
})

describe('startsItem', () => {
  it.each(['• Two boats', '▶ Two boats', '✅ Two boats', '3) Two boats', '(b) Two boats', '— Да, две лодки.'])(
    'keeps the line %s apart from the line before',
    (line) => expect(startsItem(line)).toBe(true),
  )

  it.each(['A. Verell came.', 'г. Ормонд', '12.50 a head', '-deep water', '1890 was dry.'])('joins %s', (line) => {
    expect(startsItem(line)).toBe(false)
  })

  it('leaves a letter with a stop to those who know that a paragraph ended', () => {
    expect(mayStartItem('A. Verell came.')).toBe(true)
    expect(mayStartItem('a. Two boats')).toBe(true)
  })
})
