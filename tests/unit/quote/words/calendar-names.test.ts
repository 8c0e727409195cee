import { describe, expect, it } from 'vitest'
import { calendarName } from '#lib/quote/words/calendar-names.ts'

const named = (written: string, language: string) => calendarName(written.toLowerCase(), written, language)

describe('calendarName', () => {
  it('is the same for all cases of a name', () => {
    expect(named('январю', 'ru')).toBe(named('январь', 'ru'))
    expect(named('мае', 'ru')).toBe(named('май', 'ru'))
    expect(named('средой', 'ru')).toBe(named('среда', 'ru'))
    expect(named('қыркүйегінде', 'kk')).toBe(named('қыркүйек', 'kk'))
    expect(named('Sept', 'en')).toBe(named('September', 'en'))
  })

  it('tells one month, and one day, from another', () => {
    expect(named('June', 'en')).not.toBe(named('July', 'en'))
    expect(named('марта', 'ru')).not.toBe(named('мая', 'ru'))
    expect(named('дүйсенбі', 'kk')).not.toBe(named('сейсенбі', 'kk'))
  })

  it('takes words that are others too for months only where they are capitalised', () => {
    for (const word of ['may', 'march', 'august', 'mar', 'dec']) expect(named(word, 'en')).toBeUndefined()
    expect(named('May', 'en')).toBe('month 5')
  })

  it('names nothing by the short forms of Russian and Kazakh, nor in another language', () => {
    expect(named('Там', 'kk')).toBeUndefined()
    expect(named('мар', 'ru')).toBeUndefined()
    expect(named('января', 'en')).toBeUndefined()
  })
})
