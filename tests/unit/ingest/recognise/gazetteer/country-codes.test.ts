import { expect, test } from 'vitest'
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
