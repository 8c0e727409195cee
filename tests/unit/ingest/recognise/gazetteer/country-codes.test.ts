import { expect, test } from 'vitest'
import { countries } from '#lib/ingest/recognise/gazetteer/countries.ts'
import { countryOfCode } from '#lib/ingest/recognise/gazetteer/country-codes.ts'

test.each([
  ['KAZ', 'Kazakhstan'],
  ['kz', 'Kazakhstan'],
  ['MAC', 'Macao SAR China'],
  ['AUT', 'Austria'],
  ['AUS', 'Australia'],
  ['XXZ', undefined],
  ['Kazakhstan', undefined],
  ['', undefined],
])('%s', (code, name) => expect(countryOfCode(code)).toBe(name))

test('each country of the gazetteer has a code of three letters', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)))
  const found = new Set(codes.map(countryOfCode))
  // Kosovo's code is no part of the standard.
  expect(countries.filter(({ code, en: [name = code] }) => !found.has(name)).map(({ code }) => code)).toEqual(['XK'])
})
