import { describe, expect, it } from 'vitest'
import { daysOfYear, spreadOverYears } from '#lib/archive/days-of-year.ts'
import { documentWith } from './invented.ts'

const on = (date: string, slug = date) => documentWith({ date, slug })

describe('the days of the year', () => {
  it('have the documents of all years, in the order of the archive', () => {
    const days = daysOfYear([on('1998-05-14'), on('2003-01-31'), on('2019-05-14')])
    expect(days.map(({ day, documents }) => [day, documents.map(({ date }) => date)])).toEqual([
      ['01-31', ['2003-01-31']],
      ['05-14', ['1998-05-14', '2019-05-14']],
    ])
  })

  it.each(['2019-05-14?', '2019-05-14~', '2019-05', '2019', 'XXXX-05-14', '2019-05-14/2019-05-16'])(
    'have nothing of %s, which is no exact day',
    (date) => {
      expect(daysOfYear([on(date)])).toEqual([])
    },
  )

  it('have nothing whose day a rule inferred', () => {
    const inferred = documentWith({ date: '2019-05-14', basis: { date: { kind: 'inferred', rule: 'next-day' } } })
    expect(daysOfYear([inferred])).toEqual([])
  })
})

describe('too many documents of a day', () => {
  it('are those of as many years as fit, of each the first, oldest first', () => {
    const documents = [on('1998-05-14', 'a'), on('1998-05-14', 'b'), on('2003-05-14', 'c'), on('2019-05-14', 'd')]
    const slugs = (most: number) => spreadOverYears(documents, most).map(({ slug }) => slug)
    expect(slugs(3)).toEqual(['a', 'c', 'd'])
    expect(slugs(4)).toEqual(['a', 'b', 'c', 'd'])
  })
})
