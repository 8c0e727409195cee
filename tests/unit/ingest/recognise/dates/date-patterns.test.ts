import { describe, expect, it } from 'vitest'
import { datePatterns } from '#lib/ingest/recognise/dates/date-patterns.ts'
import { findDates, refusedDates } from '#lib/ingest/recognise/find-dates.ts'

describe('each form in which dates are written', () => {
  const forms = datePatterns.filter(({ id }) => !id.startsWith('between-'))

  it.each(forms.map(({ id, example }) => [id, example]))('%s: %s', (_, example) => {
    const [found] = [...findDates(example), ...refusedDates(example)]
    expect(found?.words).toBe(example)
  })

  it('has a name, and what is refused by form has the rule of its finding', () => {
    for (const { id, reads, rule } of datePatterns) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(rule !== undefined).toBe(reads === 'refused')
    }
  })
})

describe('a form', () => {
  it.each([
    ['8–12, 15 May 2019', 'several-dates'],
    ['8, 12–15 May 2019', 'several-dates'],
    ['May 8–12, 15, 2019', 'several-dates'],
    ['May 8–12, June 15–17, 2019', 'several-dates'],
    ['11 (22) February 1732', 'date-of-two-calendars'],
    ['February 11 (22), 1732', 'date-of-two-calendars'],
    ['1917 жылғы 11 (24) қаңтар', 'date-of-two-calendars'],
    ['25 May O.S. (7 June N.S.) 1893', 'date-of-two-calendars'],
    ['October 25 (November 7), 1917', 'date-of-two-calendars'],
    ['25.04.24', 'date-with-two-digit-year'],
    ['25/04/24', 'date-with-two-digit-year'],
    ['25-04-24', 'date-with-two-digit-year'],
    ['Apr-25-24', 'date-with-two-digit-year'],
    ['Apr/25/24', 'date-with-two-digit-year'],
    ['April 25, ’24', 'date-with-two-digit-year'],
    ['25 April 24', 'date-with-two-digit-year'],
    ['April 25, 24', 'date-with-two-digit-year'],
    ['Muharram 15, 1445', 'date-of-another-calendar'],
    ['2077 Baisakh 10', 'date-of-another-calendar'],
    ['12 Brumaire an VIII', 'date-of-another-calendar'],
    ['Reiwa 2', 'date-of-another-calendar'],
  ])('that no day can be taken from: “%s”, %s', (text, rule) => {
    expect(findDates(text)).toEqual([])
    expect(refusedDates(text)).toMatchObject([{ rule, words: text }])
  })

  it.each([
    ['2019-05-12/2019-05-14', '2019-05-12/2019-05-14'],
    ['2019-05-12 – 2019-05-14', '2019-05-12/2019-05-14'],
    ['30.04–02.05.2019', '2019-04-30/2019-05-02'],
    ['30/04–02/05/2019', '2019-04-30/2019-05-02'],
    ['12–14/05/2019', '2019-05-12/2019-05-14'],
    ['2018 жылғы 30 желтоқсан – 2019 жылғы 2 қаңтар', '2018-12-30/2019-01-02'],
    ['2019 жылғы мамырдың 12–14', '2019-05-12/2019-05-14'],
    ['between June 3 and 7, 2015', '2015-06-03/2015-06-07'],
    ['between 30 April and 2 May 2018', '2018-04-30/2018-05-02'],
    ['between 30 April and 2 May', 'XXXX-04-30/XXXX-05-02'],
    ['May 12 and 13, 2019', '2019-05-12/2019-05-13'],
    ['May 12, 13 and 14, 2019', '2019-05-12/2019-05-14'],
    ['April 30 and May 1, 2019', '2019-04-30/2019-05-01'],
    ['May 12, 13, 2019', '2019-05-12/2019-05-13'],
    ['12, 13 May 2019', '2019-05-12/2019-05-13'],
    ['May 12/13, 2019', '2019-05-12/2019-05-13'],
    ['2019 жылғы 12/13 мамыр', '2019-05-12/2019-05-13'],
    ['April 30/May 1, 2019', '2019-04-30/2019-05-01'],
    ['30 April 2019/1 May 2019', '2019-04-30/2019-05-01'],
    ['2024 April 25', '2024-04-25'],
    ['2024-Apr-25', '2024-04-25'],
    ['25-Apr-2024', '2024-04-25'],
    ['25/Apr/2024', '2024-04-25'],
    ['25.Apr.2024', '2024-04-25'],
    ['25.April.2024', '2024-04-25'],
    ['Apr-25-2024', '2024-04-25'],
    ['25. 4. 2024', '2024-04-25'],
    ['25/IV-2024', '2024-04-25'],
    ['April, 2024', '2024-04'],
    ['April in the year 2024', '2024-04'],
    ['April and May 2024', '2024-04/2024-05'],
    ['April/May 2024', '2024-04/2024-05'],
    ['December 2018 – January 2019', '2018-12/2019-01'],
    ['2024 жылғы сәуір', '2024-04'],
    ['April 30 – May 2', 'XXXX-04-30/XXXX-05-02'],
    ['May 12–14', 'XXXX-05-12/XXXX-05-14'],
    ['12 and 13 May', 'XXXX-05-12/XXXX-05-13'],
    ['30 April and 1 May', 'XXXX-04-30/XXXX-05-01'],
    ['May 12 and 13', 'XXXX-05-12/XXXX-05-13'],
    ['25 April', 'XXXX-04-25'],
    ['April 25', 'XXXX-04-25'],
    ['25th day of April, 2024', '2024-04-25'],
  ])('of days: “%s” is %s', (text, edtf) => {
    expect(findDates(text).map((date) => date.edtf)).toEqual([edtf])
  })
})
