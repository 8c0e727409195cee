import { describe, expect, it } from 'vitest'
import { monthInText, monthNames } from '#lib/text/lexicon/month-names.ts'
import { monthOf } from '#lib/text/lexicon/months.ts'

describe('months', () => {
  it.each([
    ['September', 9],
    ['Sept', 9],
    ['сентября', 9],
    ['қыркүйегінде', 9],
    ['жовтня', 10],
    ['ottobre', 10],
  ])('reads %s as a month of a date', (word, month) => {
    expect(monthOf(word)?.month).toBe(month)
  })

  it('takes a short form of Kazakh for a month in whole dates only', () => {
    expect(monthOf('там')).toEqual({ month: 8, ofArchive: false, abbreviated: true })
    expect(monthOf('тамыз')?.ofArchive).toBe(true)
  })

  it('takes no longer word for a month that begins like one', () => {
    for (const word of ['marching', 'тамға', 'мартовский', 'қазақ', 'mayor']) expect(monthOf(word)).toBeUndefined()
  })

  it('knows the cases that no date is in, in texts alone', () => {
    expect(monthInText('январю', 'ru')).toBe(1)
    expect(monthOf('январю')).toBeUndefined()
  })

  it('names twelve months in each language of the archive', () => {
    for (const language of ['en', 'ru', 'kk'] as const) expect(new Set(monthNames(language)).size).toBe(12)
    expect(monthNames('kk')[8]).toBe('қыркүйек')
  })
})
