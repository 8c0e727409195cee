import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLikeSpans, findDates, refusedDates } from '#lib/ingest/recognise/find-dates.ts'

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
}
const dayOfMonth = fc.integer({ min: 1, max: 28 })
const month = fc.integer({ min: 0, max: 11 })
const year = fc.integer({ min: 1600, max: 2199 })
const two = (value: number) => String(value).padStart(2, '0')
const joiner = fc.constantFrom('–', '—', '-', ' – ', ' - ', ' — ', ' to ', ' until ', ' through ', ' till ')
const words = fc.string({
  unit: fc.constantFrom(
    ...'12|5|31|2019|1745|99|2563|May|June|мая|мамыр|жылғы|года|of|and|to|from|с|по|и|Rajab|AH|st|№|Session|IV'.split(
      '|',
    ),
    ...' – |-|/|.|, | |(|)|\n|:'.split('|'),
  ),
  maxLength: 14,
})

function isRealDay(day: string): boolean {
  const [full, year = '', month = '', date] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(day) ?? []
  if (full === undefined) return false
  if (date === undefined) return Number(month) >= 1 && Number(month) <= 12
  const known = year === 'XXXX' ? '2000' : year
  const made = new Date(`${known}-${month}-${date}T00:00:00Z`)
  return !Number.isNaN(made.valueOf()) && made.toISOString().startsWith(`${known}-${month}-${date}`)
}

describe('every date found', () => {
  it('is a day or month of the calendar, or an interval of two in their order', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const { edtf } of findDates(text)) {
          const [first = '', last] = edtf.split('/')
          expect(isRealDay(first)).toBe(true)
          if (last !== undefined) expect([isRealDay(last), first < last]).toEqual([true, true])
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('stands where its words do, apart from all others', () => {
    fc.assert(
      fc.property(words, (text) => {
        const all = [...findDates(text), ...refusedDates(text)].sort((a, b) => a.start - b.start)
        let end = 0
        for (const one of all) {
          expect(text.slice(one.start, one.end)).toBe(one.words)
          expect(one.start).toBeGreaterThanOrEqual(end)
          end = one.end
        }
        const spans = dateLikeSpans(text)
        for (const one of all) expect(spans.some((span) => span.start <= one.start && one.end <= span.end)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a range', () => {
  it('of one month is the interval of its two days, however it is written', () => {
    fc.assert(
      fc.property(dayOfMonth, dayOfMonth, month, year, joiner, fc.boolean(), (one, other, m, y, to, monthFirst) => {
        fc.pre(one !== other)
        const [first, last] = [Math.min(one, other), Math.max(one, other)]
        const text = monthFirst
          ? `${months.en[m]} ${first}${to}${last}, ${y}`
          : `${first}${to}${last} ${months.en[m]} ${y}`
        const day = (d: number) => `${y}-${two(m + 1)}-${two(d)}`
        expect(findDates(text).map(({ edtf }) => edtf)).toEqual([`${day(first)}/${day(last)}`])
      }),
    )
  })

  it('is never one of its days: not in three languages, not where it runs backwards, not with a day too many', () => {
    const dash = fc.constantFrom('–', '—', '-', ' – ', ' - ')
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 2, maxLength: 4 }),
        month,
        year,
        dash,
        fc.constantFrom('en', 'ru', 'kk', 'kk-last'),
        (days, m, y, to, form) => {
          const run = days.join(to)
          const text =
            form === 'en'
              ? `${run} ${months.en[m]} ${y}`
              : form === 'ru'
                ? `${run} ${months.ru[m]} ${y} года`
                : form === 'kk'
                  ? `${y} жылғы ${run} ${months.kk[m]}`
                  : `${run} ${months.kk[m]} ${y} ж.`
          for (const { edtf } of findDates(text)) expect(edtf).toContain('/')
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('figures that touch', () => {
  it('are no date: a further figure makes them a part of something else', () => {
    const sign = fc.constantFrom('-', '/', '.')
    fc.assert(
      fc.property(dayOfMonth, month, year, sign, fc.integer({ min: 32, max: 99_999 }), (d, m, y, between, more) => {
        const date = [two(d), two(m + 1), y].join(between)
        expect(findDates(`${more}${between}${date}`)).toEqual([])
        expect(findDates(`${date}${more}`)).toEqual([])
        expect(findDates(`${more}${date}`)).toEqual([])
        if (between !== '.') expect(findDates(`${date}${between}${more}`)).toEqual([])
      }),
    )
  })
})
