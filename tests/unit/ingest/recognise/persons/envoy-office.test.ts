import { describe, expect, it } from 'vitest'
import { envoyOffice } from '#lib/ingest/recognise/persons/envoy-office.ts'

describe('the office of one who is sent', () => {
  it.each([
    ['Special Envoy to the Council, Ivo Ferris', 'Special Envoy to the Council'],
    [
      'Permanent Representative of Ormond to the United Moots: a reply',
      'Permanent Representative of Ormond to the United Moots',
    ],
    ['Envoy of Ormond to the United Moots\nHarbour Council', 'Envoy of Ormond to the United Moots'],
    ['Envoy to the Guild of\nShipwrights', 'Envoy to the Guild of\nShipwrights'],
    ['Ambassador to Ormond and the', 'Ambassador to Ormond'],
    ['Adviser to the Miller of Selby', 'Adviser to the Miller of Selby'],
    ['Ambassador to Ormond  for  the weirs', 'Ambassador to Ormond'],
    ['Ambassador to Ormond on weirs', 'Ambassador to Ormond'],
    ['Ambassador to Ormond for', 'Ambassador to Ormond'],
  ])('%s', (text, office) => expect(envoyOffice(text)).toBe(office))

  it.each([
    ['what they speak to', 'Ambassador to the Weir Conference'],
    ['a comma before', 'Miller, and Ambassador to Ormond'],
    ['a small letter behind', 'Ambassador to be'],
    ['nobody sent', 'Speaker to the Council'],
  ])('is none of %s', (_what, text) => expect(envoyOffice(text)).toBeUndefined())
})
