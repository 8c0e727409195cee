import { describe, expect, it } from 'vitest'
import { datePatterns } from '#lib/ingest/recognise/dates/date-patterns.ts'
import { dateLikeSpans, findDates, isDateLine, refusedDates } from '#lib/ingest/recognise/find-dates.ts'

const all = (text: string) => findDates(text).map(({ edtf }) => edtf)
const rules = (text: string) => refusedDates(text).map(({ rule }) => rule)

describe('two days with an article between', () => {
  it.each(['vom 3. bis zum 5. Juni 2017', 'entre el 3 y el 5 de junio de 2017', 'le 3 et le 4 juin 2017'])(
    'are not the last of them: %s',
    (text) => {
      expect(all(text)).toEqual([])
      expect(rules(text)).toEqual(['several-dates'])
    },
  )
})

describe('days of Chinese and Japanese', () => {
  it.each([
    ['2017年6月3日至5日', '2017-06-03/2017-06-05'],
    ['2017年6月3日～5日', '2017-06-03/2017-06-05'],
    ['2017年6月3—5日', '2017-06-03/2017-06-05'],
    ['2017年6月3日至7月5日', '2017-06-03/2017-07-05'],
    ['2018年12月30日到2019年1月2日', '2018-12-30/2019-01-02'],
    ['2019年6月3日（月）〜5日（水）', '2019-06-03/2019-06-05'],
    ['二〇一五年四月二日至四日', '2015-04-02/2015-04-04'],
    ['2019年3月14日（星期四）', '2019-03-14'],
  ])('%s is %s, and all of a line', (text, edtf) => {
    expect(all(text)).toEqual([edtf])
    expect(isDateLine(text)).toBe(true)
  })

  it.each(['2018年5月5日至3日', '2018年5月5日至5月4日', '2013年3月至5月', '6月3日至5日'])('%s is none', (text) => {
    expect(all(text)).toEqual([])
  })
})

describe('a day in words', () => {
  it.each([
    ['Friday 27th September, 2019', '2019-09-27'],
    ['September 7, 2019', '2019-09-07'],
    ['the 3rd of March 1967', '1967-03-03'],
    ['5, JUNE 1984', '1984-06-05'],
    ['this 25th day of April, in the year 2024', '2024-04-25'],
    ['25-Apr-2024', '2024-04-25'],
    ['April 25,2024', '2024-04-25'],
    ['9 сентября 2002 года', '2002-09-09'],
    ['25 июля 2002 г.', '2002-07-25'],
    ['«25» апреля 2024 г.', '2024-04-25'],
    ['25-го апреля 2024-го года', '2024-04-25'],
    ['25 апреля 2024г.', '2024-04-25'],
    ['2017 жылғы 15 мамырдағы', '2017-05-15'],
    ['2024 жылдың 25 сәуірі', '2024-04-25'],
    ['25 сәуір, 2024 ж.', '2024-04-25'],
    ['2024 ж. 25 сәуір', '2024-04-25'],
    ['2019 жылғы мамырдың 25-і', '2019-05-25'],
    ['2019 жылдың мамыр айының 25-і күні', '2019-05-25'],
    ['25 مايو 2019', '2019-05-25'],
    ['2021 жылғы 7-қазан', '2021-10-07'],
    ['7-қазан, 2021 жыл', '2021-10-07'],
    ['2021 жылдың қазан айының 7-сі', '2021-10-07'],
    ['7 октября (четверг) 2021 года', '2021-10-07'],
    ['October 7 (Thursday), 2021', '2021-10-07'],
    ['12 de mayo de 2019', '2019-05-12'],
    ['1er mai 2019', '2019-05-01'],
    ['12. Mai 2019', '2019-05-12'],
    ['12 травня 2019 року', '2019-05-12'],
    ['12 maja 2019 r.', '2019-05-12'],
    ['12 Mayıs 2019', '2019-05-12'],
    ['12 أيار/مايو 2019', '2019-05-12'],
    ['12 травня 2019р.', '2019-05-12'],
    ['12 мамыр 2019ж.', '2019-05-12'],
    ['12 كانون الثاني 2019', '2019-01-12'],
    ['2019年5月12日', '2019-05-12'],
    ['二〇一九年五月十二日', '2019-05-12'],
    ['the twelfth of May, two thousand and nineteen', '2019-05-12'],
    ['the twenty-fifth day of April, nineteen ninety-eight', '1998-04-25'],
    ['this second day of March, nineteen hundred and five', '1905-03-02'],
  ])('%s is %s', (text, edtf) => {
    expect(all(text)).toEqual([edtf])
  })

  it('is given with its weekday', () => {
    const words = (text: string) => findDates(text).map((date) => date.words)
    expect(words('On Thursday, 3 September 1998 it rained')).toEqual(['Thursday, 3 September 1998'])
    expect(words('On Thursday 3 September 1998')).toEqual(['Thursday 3 September 1998'])
    expect(words('In Ormond, 3 September 1998')).toEqual(['3 September 1998'])
    expect(words('9 сентября 2002 года')).toEqual(['9 сентября 2002'])
  })

  it('is read where a raised ending was misread', () => {
    expect(all('27\'" September, 2019')).toEqual(['2019-09-27'])
    expect(all('25" September 2019')).toEqual(['2019-09-25'])
    expect(all('27™ SEPTEMBER 2019')).toEqual(['2019-09-27'])
  })

  it('may be less than a day of a year', () => {
    expect(all('13 March')).toEqual(['XXXX-03-13'])
    expect(all('April 2024')).toEqual(['2024-04'])
    expect(all('we may 20 times be asked to march 12 miles')).toEqual([])
    expect(all('the Fourth of July was a bark of 900 tons')).toEqual([])
    expect(all('the first of many days, nineteen ninety-eight in all')).toEqual([])
  })

  it('is none where the calendar has no such day, and neither are its parts', () => {
    for (const text of ['30 февраля 2002 года', '31 June 2019', '2003-11-78', '31/02/2020'])
      expect([all(text), rules(text)], text).toEqual([[], ['no-such-date']])
  })

  it('is not made of the number of a meeting', () => {
    expect(all('Session 4 – 12 May 2019')).toEqual(['2019-05-12'])
    expect(all('HARBOUR MEETING 26 MAY 1976')).toEqual(['1976-05-26'])
    expect(all('A/79/PV.12 25 September 2024')).toEqual(['2024-09-25'])
  })
})

describe('a range of days', () => {
  it.each([
    ['12–14 May 2019', '2019-05-12/2019-05-14'],
    ['12 - 14 May 2019', '2019-05-12/2019-05-14'],
    ['from 12th to 14th May, 2019', '2019-05-12/2019-05-14'],
    ['between 12 and 14 May 2019', '2019-05-12/2019-05-14'],
    ['Sunday 12 – Tuesday 14 May 2019', '2019-05-12/2019-05-14'],
    ['June 3–7, 2015', '2015-06-03/2015-06-07'],
    ['May 12 through 14, 2019', '2019-05-12/2019-05-14'],
    ['July 26 – August 22, 2019', '2019-07-26/2019-08-22'],
    ['26 July–22 August 2019', '2019-07-26/2019-08-22'],
    ['30 December 2018 – 2 January 2019', '2018-12-30/2019-01-02'],
    ['December 30, 2018 until January 2, 2019', '2018-12-30/2019-01-02'],
    ['12-14.05.2019', '2019-05-12/2019-05-14'],
    ['12.05–14.05.2019', '2019-05-12/2019-05-14'],
    ['12.05.–14.05.2019', '2019-05-12/2019-05-14'],
    ['12.–14.05.2019', '2019-05-12/2019-05-14'],
    ['2019-05-12/14', '2019-05-12/2019-05-14'],
    ['2019-04-30/05-02', '2019-04-30/2019-05-02'],
    ['2019-05-12/2019-05-14', '2019-05-12/2019-05-14'],
    ['с 12 по 14 мая 2019 года', '2019-05-12/2019-05-14'],
    ['С 30 апреля по 2 мая 2018 года', '2018-04-30/2018-05-02'],
    ['2019 жылғы 12–14 мамырда', '2019-05-12/2019-05-14'],
    ['12 мамыр – 14 мамыр 2019 ж.', '2019-05-12/2019-05-14'],
    ['2019 жылғы 30 сәуір – 2 мамыр', '2019-04-30/2019-05-02'],
    ['2019 жылғы 12 мамырдан 14 мамырға дейін', '2019-05-12/2019-05-14'],
    ['2019 жылғы 12-мамырдан 14-мамырға дейін', '2019-05-12/2019-05-14'],
    ['April 30-May 2, 2019', '2019-04-30/2019-05-02'],
    ['2019 жылғы 12 мен 14 мамыр аралығында', '2019-05-12/2019-05-14'],
    ['vom 12. bis 14. Mai 2019', '2019-05-12/2019-05-14'],
    ['12–14 May', 'XXXX-05-12/XXXX-05-14'],
    ['5 April 30-May 2, 2019', '2019-04-30/2019-05-02'],
    ['2019 жылғы 30 сәуір мен 2 мамыр аралығында', '2019-04-30/2019-05-02'],
    ['April–May 2024', '2024-04/2024-05'],
  ])('%s is %s', (text, edtf) => {
    expect(all(text)).toEqual([edtf])
  })

  it('may be days named one by one that follow each other', () => {
    expect(all('12 and 13 May 2019')).toEqual(['2019-05-12/2019-05-13'])
    expect(all('12, 13 and 14 May 2019')).toEqual(['2019-05-12/2019-05-14'])
    expect(all('30 April/1 May 2019')).toEqual(['2019-04-30/2019-05-01'])
    expect(all('2019 жылғы 12 және 13 мамыр')).toEqual(['2019-05-12/2019-05-13'])
  })

  it.each([
    '12 and 15 May 2019',
    '12/13/14 May 2019',
    '8–12, 15 May 2019',
    '12 May 2019 – 14 May',
    '12 May and 14 June 2019',
  ])('%s is no day and no interval', (text) => {
    expect(all(text)).toEqual([])
    expect(rules(text)).toEqual(['several-dates'])
  })
})

describe('dates in figures', () => {
  it('are not read where both orders are possible, and have both readings', () => {
    expect(all('10/02/2001')).toEqual([])
    const [refused] = refusedDates('on 10/02/2001')
    expect(refused).toMatchObject({ rule: 'ambiguous-date', words: '10/02/2001' })
    expect(refused?.message).toContain('2001-02-10 or 2001-10-02')
    expect(all('13/02/2001')).toEqual(['2001-02-13'])
  })

  it('are read where the order is known', () => {
    expect(findDates('10/02/2001', 'mdy')[0]?.edtf).toBe('2001-10-02')
    expect(findDates('10/02/2001', 'dmy')[0]?.edtf).toBe('2001-02-10')
    expect(findDates('10/02/2001', 'ymd')[0]?.edtf).toBe('2001-02-10')
    expect(refusedDates('10/02/2001', 'mdy')).toEqual([])
  })

  it.each([
    ['2024-04-25', '2024-04-25'],
    ['24.09.2024', '2024-09-24'],
    ['04.25.2024', '2024-04-25'],
    ['2024.04.25', '2024-04-25'],
    ['12.V.2019', '2019-05-12'],
    ['12/XI/1998', '1998-11-12'],
    ['12 V 2019', '2019-05-12'],
    ['12/V-2019', '2019-05-12'],
    ['2022-10-19T23:30:00-05:00', '2022-10-19'],
    ['2022-10-19 14:30', '2022-10-19'],
    ['Wed, 19 Oct 2022 14:30:00 +0600', '2022-10-19'],
    ['Thurs., Sept. 3rd, 1998, 7:30 p.m. EST', '1998-09-03'],
    ['20221019', '2022-10-19'],
  ])('%s is %s', (text, edtf) => {
    expect(all(text)).toEqual([edtf])
  })

  it('are compact only where they are all of their line', () => {
    expect(all('Paper 20221019 of the board')).toEqual([])
    expect(all('Date: 20221019')).toEqual(['2022-10-19'])
  })
})

describe('dates that are not of our calendar, or have not all that a date needs', () => {
  it.each([
    ['14.08.62', 'date-with-two-digit-year'],
    ['14-Aug-62', 'date-with-two-digit-year'],
    ['12-XI-98', 'date-with-two-digit-year'],
    ['12 May ’62', 'date-with-two-digit-year'],
    ['May 12, 62', 'date-with-two-digit-year'],
    ['25 апреля 62 г.', 'date-with-two-digit-year'],
    ['February 11, 1731/2', 'date-with-dual-year'],
    ['30 January 1648-9', 'date-with-dual-year'],
    ['11/22 February 1732', 'date-of-two-calendars'],
    ['25 мая (7 июня) 1893 года', 'date-of-two-calendars'],
    ['25 мая 1893 г. ст. ст.', 'date-of-two-calendars'],
    ['25 May 1693 (O.S.)', 'date-of-two-calendars'],
    ['May 25 (June 4), 1693', 'date-of-two-calendars'],
    ['May 25, 1693 (June 4)', 'date-of-two-calendars'],
    ['1893 жылғы 25 мамыр (7 маусым)', 'date-of-two-calendars'],
    ['хижраның 1440 жылы, 12 ражаб', 'date-of-another-calendar'],
    ['12 V – 14 VI 2019', 'several-dates'],
    ['O.S. 25 May 1693', 'date-of-two-calendars'],
    ['25 May 1693, O.S.', 'date-of-two-calendars'],
    ['30 January 1648/9', 'date-with-dual-year'],
    ['12 May 1445 AH', 'date-of-another-calendar'],
    ['30.02.2019', 'no-such-date'],
    ['12.05.2019/13', 'date-with-dual-year'],
    ['1399/02/19', 'date-of-another-calendar'],
    ['1445-01-15H', 'date-of-another-calendar'],
    ['15 January 2563', 'date-of-another-calendar'],
    ['15 January B.E. 2563', 'date-of-another-calendar'],
    ['15 Muharram 1445 AH', 'date-of-another-calendar'],
    ['22 Bahman 1399', 'date-of-another-calendar'],
    ['5 Tishrei 5784', 'date-of-another-calendar'],
    ['10 Baisakh 2077', 'date-of-another-calendar'],
    ['15 มกราคม 2563', 'date-of-another-calendar'],
    ['12 May Reiwa 2', 'date-of-another-calendar'],
    ['令和2年5月12日', 'date-of-another-calendar'],
    ['令和元年五月十二日', 'date-of-another-calendar'],
    ['٥ محرم ١٤٤٥ هـ', 'date-of-another-calendar'],
    ['9 Thermidor an II', 'date-of-another-calendar'],
    ['4 May in the 12th year of the reign of King Otho', 'date-of-another-calendar'],
  ])('%s is none: %s', (text, rule) => {
    expect(all(text)).toEqual([])
    expect(rules(text)).toEqual([rule])
  })

  it('are refused with all that belongs to them, in their order', () => {
    const refused = (text: string) => refusedDates(text).map(({ words }) => words)
    expect(refused('The 12/13/14 May 2019 too')).toEqual(['12/13/14 May 2019'])
    expect(refused('30 February 2002, 14.08.62')).toEqual(['30 February 2002', '14.08.62'])
    expect(refused('12 May and 14 June 2019')).toHaveLength(1)
    expect(refusedDates('31/02/2020')[0]?.message).toContain('31/02/2020')
  })

  it('leave the day that is given beside them in ours', () => {
    expect(all('15 Muharram 1445 (2 August 2023)')).toEqual(['2023-08-02'])
    expect(all('22 February 1732 (N.S.)')).toEqual(['1732-02-22'])
  })
})

describe('the words of dates', () => {
  const cut = (text: string) =>
    dateLikeSpans(text)
      .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
      .replace(/[\s,()]+/g, ' ')
      .trim()

  it.each([
    ['Custom House, Ormond, Thurs., 3 Sept. 1998, 7:30 p.m.', 'Custom House Ormond'],
    ['Ormond, 25 апреля 2024 года', 'Ormond'],
    ['Port Forum 15 January B.E. 2563', 'Port Forum'],
    ['On the nets 14.08.62', 'On the nets'],
    ['The budget of 2024', 'The budget of 2024'],
    ['Selby, 12 May 2019, 10:30', 'Selby'],
    ['Selby, 12 May, 10:30, 2019', 'Selby'],
    ['10:30', ''],
    ['10:30 we met', '10:30 we met'],
    ['7 p.m. we met', 'we met'],
    ['12 May 2019: we met at 10:30', ': we met at'],
    ['Sun, the weir', 'the weir'],
    ['Sun 12 May 2019', ''],
    ['The Sun is old', 'The Sun is old'],
    ['12 May 2019 AD, Selby', 'Selby'],
    ['12 May 2019 Selby 14 June 2019', 'Selby'],
    ['Port (Tuesday) 12 May 2019', 'Port'],
    ['Year of 2024 года', 'Year of 2024 года'],
    ['Ferris, 26 July – 22 August', 'Ferris'],
    ['Tuesday, at Selby', 'at Selby'],
  ])('of "%s" leave "%s"', (text, rest) => {
    expect(cut(text)).toBe(rest)
  })

  it.each([
    'четверг, 25 апреля 2024 года',
    '(Tuesday, 12 May 2019, 10:30 a.m.)',
    '8/14/62',
    '25 мая (7 июня) 1893 года',
    '2024 жылдың 25 сәуірі',
    'on 12 May 2019 at 10:30 local time',
    'Dated 12 May 2019 — for press',
    'ON THE 12TH OF MAY 2019',
    '12 May 2019 – 14 June 2019',
  ])('%s is a line of a date', (text) => {
    expect(isDateLine(text)).toBe(true)
  })

  it.each(['Ormond, 12 May 2019', 'The ferry of 12 May 2019', 'Tuesday', 'May', '10:30', 'Onward 12 May 2019', ''])(
    '%j is not',
    (text) => {
      expect(isDateLine(text)).toBe(false)
    },
  )
})

it('reads the example of each of its forms by that form', () => {
  for (const { id, example } of datePatterns.filter(({ example }) => !example.includes(':')))
    expect(
      [...findDates(example), ...refusedDates(example)].map(({ start, end }) => [start, end]),
      id,
    ).toEqual([[0, example.length]])
})

describe('several dates in a text', () => {
  it('are given in their order, whatever their form', () => {
    expect(all('2024-04-25, then 12 May 2019, and 9 сентября 2002 года; 12.05.2018')).toEqual([
      '2024-04-25',
      '2019-05-12',
      '2002-09-09',
      '2018-05-12',
    ])
    expect(all('12 May 2019 12 May 2020')).toEqual(['2019-05-12', '2020-05-12'])
    expect(all('13 March 14 March')).toEqual(['XXXX-03-13', 'XXXX-03-14'])
  })

  it('are found as well on a second reading', () => {
    expect(all('12 May 2019')).toEqual(all('12 May 2019'))
  })

  it('have their places', () => {
    const text = 'On 12 May 2019, and on Tuesday, 14 June 2019.'
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '12 May 2019',
      'Tuesday, 14 June 2019',
    ])
  })
})
