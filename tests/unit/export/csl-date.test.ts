import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cslDate } from '#lib/export/csl-date.ts'
import { english } from '#lib/i18n/english.ts'

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((part) => String(part).padStart(2, '0'))
const year = fc.oneof(fc.integer({ min: 1000, max: 2999 }).map(String), fc.constantFrom('186X', '19XX', 'XXXX'))
const partOr = (to: number) => fc.option(fc.oneof(two(1, to), fc.constant('XX')))
/** Dates of all forms that the archive has. */
const day = fc
  .tuple(year, partOr(12), partOr(28))
  .map(([year, month, day]) => [year, ...(month ? [month, ...(day ? [day] : [])] : [])].join('-'))
const sign = fc.constantFrom('', '?', '~', '%')
const date = fc
  .tuple(day, sign, fc.option(fc.oneof(fc.tuple(day, sign), fc.constant(['..']))))
  .map(([from, doubt, to]) => `${from}${doubt}${to === null ? '' : `/${to.join('')}`}`)

it('has no part that the date does not have', () => {
  fc.assert(
    fc.property(date, (edtf) => {
      const made = cslDate(edtf, english)
      if ('literal' in made) return
      const stated = edtf.split('/').map((end) => end.replace(/[?~%]/g, '').split('-'))
      for (const [index, parts] of made['date-parts'].entries())
        for (const [place, part] of parts.entries()) expect(Number(stated[index]?.[place])).toBe(part)
    }),
  )
})

it('is in doubt where the date is', () => {
  fc.assert(
    fc.property(date, (edtf) => {
      const made = cslDate(edtf, english)
      if (!('literal' in made)) expect(made.circa ?? false).toBe(/[?~%]/.test(edtf))
    }),
  )
})

it('is told in words where it has no year, only a decade, or no end', () => {
  const of = (edtf: string) => cslDate(edtf, english)
  expect(of('XXXX-03-13')).toEqual({ literal: '13 March, year not known' })
  expect(of('186X')).toEqual({ literal: '1860s' })
  expect(of('2019/..')).toEqual({ literal: 'from 2019' })
  expect(of('2019-XX-13')).toEqual({ 'date-parts': [[2019]] })
})
