import { describe, expect, it } from 'vitest'
import { weekdayInText, weekdayOf } from '#lib/text/lexicon/weekdays.ts'

describe('days of the week', () => {
  it.each(['Wednesday', 'среду', 'средой', 'сәрсенбіде', 'mercredi', 'П’ятниця'])('knows %s in full', (word) => {
    expect(weekdayOf(word)).toBe('full')
  })

  it('knows a short form as one that may be another word', () => {
    for (const word of ['Sat', 'ср', 'жм']) expect(weekdayOf(word)).toBe('short')
    for (const word of ['Saturn', 'средний', 'жұмыс']) expect(weekdayOf(word)).toBeUndefined()
  })

  it('says which day a word names, whatever its case', () => {
    expect(weekdayInText('wednesday', 'en')).toBe(3)
    expect(weekdayInText('средой', 'ru')).toBe(3)
    expect(weekdayInText('сәрсенбіге', 'kk')).toBe(3)
  })
})
