import { describe, expect, it } from 'vitest'
import { findDates, refusedDates } from '#lib/ingest/recognise/find-dates.ts'

const edtf = (text: string, order?: 'dmy' | 'mdy' | 'ymd') => findDates(text, order).map((date) => date.edtf)
const rule = (text: string, order?: 'dmy' | 'mdy' | 'ymd') => refusedDates(text, order).map((one) => one.rule)

describe('what a form of a date says', () => {
  it.each([
    ['2019年3月14日', '2019-03-14'],
    ['2019年12月5日', '2019-12-05'],
    ['2019年5月5日至7日', '2019-05-05/2019-05-07'],
    ['2019年9月28日—10月2日', '2019-09-28/2019-10-02'],
    ['2018年12月30日至2019年1月2日', '2018-12-30/2019-01-02'],
    ['2019年3月14日（星期四）', '2019-03-14'],
    ['2019년 3월 14일', '2019-03-14'],
    ['二〇一九年三月十四日', '2019-03-14'],
    ['二零一九年三月二十五日', '2019-03-25'],
    ['二〇一九年十二月三十日', '2019-12-30'],
    ['二〇一九年十月十日', '2019-10-10'],
    ['二〇一九年五月五日至七日', '2019-05-05/2019-05-07'],
    ['2019年5月5日到7日', '2019-05-05/2019-05-07'],
    ['2019年5月5日から7日', '2019-05-05/2019-05-07'],
    ['2019年5月5日()', '2019-05-05'],
    ['2019年3月14日 (木)～16日 (土)', '2019-03-14/2019-03-16'],
    ['一九九九年一月一日', '1999-01-01'],
    ['二〇一九年三月二十日', '2019-03-20'],
  ])('of East Asia: %s is %s', (text, day) => expect(edtf(text)).toEqual([day]))

  it.each(['2019年13月14日', '2019年2月30日', '2019年5月7日至5日', '二〇一九年三月十十日', '二〇一九年三月四十日'])(
    'is no day that there is not: %s',
    (text) => {
      expect(edtf(text)).toEqual([])
      expect(rule(text)).toEqual(['no-such-date'])
    },
  )

  it('is one of another calendar where the year of East Asia is small', () => {
    expect([edtf('99年3月14日'), rule('99年3月14日')]).toEqual([[], ['date-of-another-calendar']])
    expect(edtf('1000年3月14日')).toEqual(['1000-03-14'])
    expect(rule('2200年3月14日')).toEqual(['date-of-another-calendar'])
  })
})

describe('figures', () => {
  it.each([
    ['12.11.2019', undefined, ['2019-11-12']],
    ['12/11/2019', 'dmy', ['2019-11-12']],
    ['12/11/2019', 'mdy', ['2019-12-11']],
    ['12/11/2019', 'ymd', ['2019-11-12']],
    ['12/11/2019', undefined, []],
    ['11/11/2019', undefined, ['2019-11-11']],
    ['25/12/2019', undefined, ['2019-12-25']],
    ['12/25/2019', undefined, ['2019-12-25']],
    ['25/12/2019', 'mdy', []],
    ['12/25/2019', 'dmy', []],
    ['31/31/2019', undefined, []],
    ['12/XI/2019', undefined, ['2019-11-12']],
    ['12/XI/2019', 'mdy', ['2019-11-12']],
    ['12–14.11.2019', undefined, ['2019-11-12/2019-11-14']],
    ['2019/11/12', 'mdy', ['2019-11-12']],
  ] as const)('%s in the order %s: %j', (text, order, days) => expect(edtf(text, order)).toEqual(days))

  it.each([
    ['20191112', ['2019-11-12']],
    ['15000101', ['1500-01-01']],
    ['14991231', []],
    ['22000101', []],
    ['20191312', []],
    ['20190230', []],
  ])('in a row are a day of our time: %s: %j', (text, days) => expect(edtf(text)).toEqual(days))

  it.each([
    ['1299/05/12', 'several-dates'],
    ['1300/05/12', 'date-of-another-calendar'],
    ['1500/05/12', 'date-of-another-calendar'],
  ])('of other calendars are told by their years: %s', (text, found) => {
    expect(edtf(text).length === 1 ? 'several-dates' : rule(text)[0]).toBe(found)
  })
})

describe('two days', () => {
  it.each([
    ['12/13 May 2019', '2019-05-12/2019-05-13'],
    ['12/14 May 2019', 'several-dates'],
    ['12/13 May 1929', 'date-of-two-calendars'],
    ['12/13 May 1930', '1930-05-12/1930-05-13'],
    ['31 April and 1 May 2019', 'several-dates'],
    ['12, 13 and 15 May 2019', 'several-dates'],
    ['14–12 May 2019', 'no-such-date'],
    ['12–12 May 2019', 'no-such-date'],
    ['30 December 2018 – 2 January 2019', '2018-12-30/2019-01-02'],
    ['30 February 2019', 'no-such-date'],
    ['29 February 2019 – 2 March 2019', 'no-such-date'],
    ['April–May 2024', '2024-04/2024-05'],
    ['May–April 2024', 'no-such-date'],
    ['December 2023 – January 2024', '2023-12/2024-01'],
    ['31/32 May 2019', 'several-dates'],
    ['31 May/1 June 2019', '2019-05-31/2019-06-01'],
    ['12 and 13 May', 'XXXX-05-12/XXXX-05-13'],
    ['12/XI–14/XI/2019', '2019-11-12/2019-11-14'],
    ['12 May 2563', 'date-of-another-calendar'],
    ['12–14 May 2563', 'date-of-another-calendar'],
    ['12–14 May O.S. 1693', 'date-of-two-calendars'],
  ])('%s: %s', (text, found) => expect([...edtf(text), ...rule(text)]).toEqual([found]))
})
