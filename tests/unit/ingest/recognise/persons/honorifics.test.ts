import { describe, expect, it } from 'vitest'
import { endsPersonally, honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'

/** The honorific that words begin with. */
const taken = (text: string) => text.slice(0, honorificLength(text))

describe('the honorific that words begin with', () => {
  it.each([
    ['Mr Ried', 'Mr '],
    ['MR. RIED', 'MR. '],
    ['The Honourable Ana Verell', 'The Honourable '],
    ['Rt. Hon. Ana Verell', 'Rt. Hon. '],
    ['Rt Hon Ana Verell', 'Rt Hon '],
    ['H.E. Ana Verell', 'H.E. '],
    ['H. E. Ana Verell', 'H. E. '],
    ['the H.E. Ana Verell', 'the H.E. '],
    ['The  h.e.Ana Verell', 'The  h.e.'],
    ['H.E.Ana Verell', 'H.E.'],
    ['h.e. Ana Verell', 'h.e. '],
    ['the h. e.Ana Verell', 'the h. e.'],
    ['Ph.D. Ana Verell', ''],
    ['Lt. Col. Ana Verell', 'Lt. Col. '],
    ['Lt Col Ana Verell', 'Lt Col '],
    ['Lt Col. Ana Verell', 'Lt Col. '],
    ['Rt. Hon Ana Verell', 'Rt. Hon '],
    ['Rt Hon. Ana Verell', 'Rt Hon. '],
    ['HE Ana Verell', 'HE '],
    ['Ri H1on Ana Verell', 'Ri H1on '],
    ['M. Verell', 'M. '],
    ['Dr.', 'Dr.'],
  ])('%s: %j', (text, honorific) => expect(taken(text)).toBe(honorific))

  it.each(['M. R. Verell', 'Mrried', 'Ana Mr Verell', 'Head of it', 'The weir', 'See H.E. Verell', ''])(
    'there is none in: %j',
    (text) => expect(taken(text)).toBe(''),
  )
})

describe('a form of address that a person’s own name follows', () => {
  it.each(['Mr', 'the Hon. Mrs. ', 'Ms', 'Miss,', 'Mister ', 'Mx.', 'H.E. Sir ', 'DAME', 'the Rt. Hon. Dr., '])(
    'ends %j',
    (words) => expect(endsPersonally(words)).toBe(true),
  )

  it.each(['the Hon. ', 'President', 'xMr', 'Mr Ried', 'Mr of', ''])('does not end %j', (words) => {
    expect(endsPersonally(words)).toBe(false)
  })
})
