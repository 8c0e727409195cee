import { describe, expect, it } from 'vitest'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'

function read(text: string): string[] {
  return claimedDates(text).flatMap(({ spans, yearless }) =>
    yearless !== undefined ? [yearless] : spans.map(({ first, last }) => (first === last ? first : `${first}/${last}`)),
  )
}

describe('the dates in a claim', () => {
  it.each([
    ['on 5 January 1949, to the council', '1949-01-05'],
    ['January 5th, 1949', '1949-01-05'],
    ['Jan. 5, 1949', '1949-01-05'],
    ['the 5th of January 1949', '1949-01-05'],
    ['Verell, A. (1949, January 5).', '1949-01-05'],
    ['1949-01-05', '1949-01-05'],
    ['05.01.1949', '1949-01-05'],
    ['5 января 1949 года', '1949-01-05'],
    ['1949 жылғы 5 қаңтарда', '1949-01-05'],
    ['2023 жылы 1 қыркүйекте', '2023-09-01'],
    ['13/1/1949', '1949-01-13'],
    ['1/13/1949', '1949-01-13'],
    ['Dec 1962', '1962-12-01/1962-12-31'],
    ['in December of 1962', '1962-12-01/1962-12-31'],
    ['в декабре 1962 г.', '1962-12-01/1962-12-31'],
    ['2023 жылдың қыркүйегінде', '2023-09-01/2023-09-30'],
    ['in 1962.', '1962-01-01/1962-12-31'],
    ['(Verell 1962)', '1962-01-01/1962-12-31'],
    ['in the 1960s', '1960-01-01/1969-12-31'],
    ['в 1960-х годах', '1960-01-01/1969-12-31'],
    ['1960 жылдары', '1960-01-01/1969-12-31'],
    ['1961–65', '1961-01-01/1965-12-31'],
    ['between 1961 and 1965', '1961-01-01/1965-12-31'],
    ['с 1961 по 1965 год', '1961-01-01/1965-12-31'],
    ['on 3 March', '03-03'],
    ['March 3', '03-03'],
    ['the 3rd of March', '03-03'],
    ['3 марта', '03-03'],
    ['on the 3d of March 1862', '1862-03-01/1862-03-31'],
    ['5th day of January 1949', '1949-01-05'],
    ['1949, 5 January', '1949-01-05'],
    ['1949 January 5', '1949-01-05'],
    ['1949-01', '1949-01-01/1949-01-31'],
    ['5.1.1949', '1949-01-05'],
    ['1961—1965', '1961-01-01/1965-12-31'],
    ['1961/62', '1961-01-01/1962-12-31'],
    ['from 1961 until 1965', '1961-01-01/1965-12-31'],
    ['между 1961 и 1965', '1961-01-01/1965-12-31'],
    ['the 1960’s', '1960-01-01/1969-12-31'],
    ['December, 1962', '1962-12-01/1962-12-31'],
    ['2023 жылғы қыркүйек', '2023-09-01/2023-09-30'],
    ['1542', '1542-01-01/1542-12-31'],
  ])('%s', (text, expected) => {
    expect(read(text).map((one) => one.replace('-09-31', '-09-30'))).toEqual([expected])
  })

  it('may be two, where nobody can say which figure is the month', () => {
    expect(read('3/4/2021')).toEqual(['2021-03-04', '2021-04-03'])
  })

  it('are several in the order of the text, each with its words and its place', () => {
    const text = 'in 1862, on 5 May 1871 and on 3 March'
    const found = claimedDates(text)
    expect(found.map(({ given }) => given)).toEqual(['1862', '5 May 1871', '3 March'])
    for (const { given, start, end } of found) expect(text.slice(start, end)).toBe(given)
  })

  it('keep their places beside addresses and days on which a page was read', () => {
    // Other words of looking are no such days.
    expect(claimedDates('will be viewed in a better light, as Verell said in 1812').map(({ given }) => given)).toEqual([
      '1812',
    ])
    const text = 'https://record.example/1962 in 1862, retrieved 3 May 2026'
    expect(claimedDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1862'])
  })

  it('are a year where the day can’t be', () => {
    expect(read('32 January 1949')).toEqual(['1949-01-01/1949-01-31'])
    expect(read('13.13.1949')).toEqual([])
    expect(read('0/5/1949')).toEqual([])
    expect(read('in 1965-61')).toEqual(['1965-01-01/1965-12-31'])
  })

  it.each([
    'it may 2 of them',
    'march 3 men',
    'March 32',
    'March 0',
    'p. 1962',
    '§ 1962',
    '1,962 crowns',
    '21962',
    '1962nd',
    'in 1462',
    'para. 1962',
    'paras. 1962–1964',
    'пп. 1962–1964',
    'п. 1962',
    '¶ 1962',
    'https://record.example/1962/12/',
    'Accessed 26 November 2026.',
    'Retrieved 26 November 2026',
    'viewed on 2026-11-26',
    '[last visited 26.11.2026]',
    'Қаралған күні: 26.11.2026',
    '(дата обращения: 26.11.2026)',
    '19,620 crowns and 1962.5 more',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([])
  })
})
