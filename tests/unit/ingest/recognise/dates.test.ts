import { describe, expect, it } from 'vitest'
import { ambiguousDates, findDates } from '#lib/ingest/recognise/dates.ts'

const first = (text: string) => findDates(text)[0]?.edtf

describe('dates in words', () => {
  it.each([
    ['Friday 27th September, 2019', '2019-09-27'],
    ['September 7, 2019', '2019-09-07'],
    ['the 3rd of March 1967', '1967-03-03'],
    ['5, JUNE 1984', '1984-06-05'],
    ['9 сентября 2002 года', '2002-09-09'],
    ['25 июля 2002 г.', '2002-07-25'],
    ['2017 жылғы 15 мамырдағы', '2017-05-15'],
    ['2024-04-25', '2024-04-25'],
    ['24.09.2024', '2024-09-24'],
    ['13 March', 'XXXX-03-13'],
    ['April 2024', '2024-04'],
  ])('%s is %s', (text, edtf) => {
    expect(first(text)).toBe(edtf)
  })

  it('are read where a raised ending was misread', () => {
    expect(first('27\'" September, 2019')).toBe('2019-09-27')
    expect(first('25" September 2019')).toBe('2019-09-25')
    expect(first('27™ SEPTEMBER 2019')).toBe('2019-09-27')
  })

  it('are refused where there is no such day, and so are their parts', () => {
    expect(findDates('30 февраля 2002 года')).toEqual([])
    expect(findDates('31 June 2019')).toEqual([])
  })
})

describe('dates in figures', () => {
  it('are not read where both orders are possible, and have both readings', () => {
    expect(findDates('10/02/2001')).toEqual([])
    expect(ambiguousDates('on 10/02/2001')).toEqual([{ words: '10/02/2001', readings: ['2001-02-10', '2001-10-02'] }])
    expect(ambiguousDates('13/02/2001')).toEqual([])
  })

  it('are read where the order is known', () => {
    expect(findDates('10/02/2001', 'mdy')[0]?.edtf).toBe('2001-10-02')
    expect(ambiguousDates('10/02/2001', 'mdy')).toEqual([])
  })
})
