import { describe, expect, it } from 'vitest'
import { dateTokens } from '#lib/ingest/recognise/dates/date-tokens.ts'

/** What each word and sign of a text is to a date, a letter each. */
const kinds = (text: string) =>
  dateTokens(text)
    .map(({ kind }) => kind)
    .join('')

describe('what a word or sign is to a date', () => {
  it.each([
    ['25 April 2024', 'dMY'],
    ['12 may 2019', 'dkY'],
    ['12 mai 2019', 'dmY'],
    ['12 Sept. 2019', 'dMY'],
    ['12 V 2019', 'dRY'],
    ['12.v.2019', 'd.R.Y'],
    ['12.vim.2019', 'd.x.Y'],
    ['12 XIII 2019', 'dxY'],
    ['Tuesday, Thurs. 12', 'W,wd'],
    ['from 12 to 14 and 16', 'fd~d&d'],
    ['between 12 and 14', 'bd&d'],
    ['the year 2024', 'oyY'],
    ['on 12 May', 'idM'],
    ['Session 4', 'Ln'],
    ['Meeting 26 May', 'LdM'],
    ['№ 4', 'Ln'],
    ['12-14, 12 – 14', 'd-d,d~d'],
    ['12/14 and 12 / 14', 'd/d&d|d'],
    ['12.14. Then', 'd.d;x'],
    ['12.14.16 then', 'd.d.dx'],
    ['(12)', '(d)'],
    ['15 Muharram 1445', 'dHY'],
    ['1445 AH', 'YE'],
    ['harbour noise', 'xx'],
    ['', ''],
  ])('“%s”: %s', (text, letters) => expect(kinds(text)).toBe(letters))

  it.each([
    ['2024', 'Y'],
    ['1066', 'Y'],
    ['2199', 'Y'],
    ['2563', 'F'],
    ['0999', 'F'],
    ['123', 'n'],
    ['12345', 'n'],
    ['20240425', 'K'],
    ['Date: 20240425', 'xxK'],
    ['paper 20240425 alone', 'xnx'],
    ['’62', 't'],
    ['62', 'd'],
  ])('of figures by how many there are and where they stand: “%s”: %s', (text, letters) => {
    expect(kinds(text)).toBe(letters)
  })

  it.each([
    ['10:30', 'T'],
    ['10:30:15', 'T'],
    ['7:30 p.m.', 'T'],
    ['7 PM', 'T'],
    ['10:30 UTC', 'T'],
    ['10:30+06:00', 'T'],
    ['T10:30Z', 'T'],
    ['7 pmx', 'dx'],
  ])('is a time of day in “%s”: %s', (text, letters) => expect(kinds(text)).toBe(letters))

  it.each([
    ['2024年4月25日', 'C'],
    ['2024년 4월 25일', 'C'],
    ['二〇二四年四月二十五日', 'C'],
    ['5年5月5日至7日', 'C'],
    ['2024年4月25日（星期四）', 'C'],
  ])('is one date in “%s”', (text, letters) => expect(kinds(text)).toBe(letters))

  it('is nothing in a part of a word', () => {
    expect(kinds('A12 b2024')).not.toMatch(/[dY]/)
    expect(kinds('12x 2024px')).not.toMatch(/[dY]/)
  })
})

describe('a day', () => {
  const values = (text: string) => dateTokens(text).flatMap(({ kind, value }) => (kind === 'd' ? [value] : []))

  it.each([
    ['1st 2nd 3rd 4th', [1, 2, 3, 4]],
    ['25-го', [25]],
    ['5-ші 6-шы', [5, 6]],
    ['«25» апреля', [25]],
    ['27’" September', [27]],
    ['25° May', [25]],
    ['٢٥ مارس', [25]],
    ['۲۵ مارس', [25]],
    ['२५ मार्च', [25]],
    ['๒๕ มกราคม', [25]],
    ['the twenty-fifth of May', [25]],
    ['the fourth day of May', [4]],
    ['the twenty fifth of May', [25]],
  ])('is read from “%s”', (text, found) => expect(values(text)).toEqual(found))

  it('has its place, without what stands around it', () => {
    const text = 'on «25» April'
    const day = dateTokens(text).find(({ kind }) => kind === 'd')
    expect(text.slice(day?.start, day?.end)).toBe('«25»')
  })
})

describe('a month', () => {
  it('has its number, in any language and in Roman figures', () => {
    const months = (text: string) => dateTokens(text).flatMap(({ kind, value }) => (/[MmkR]/.test(kind) ? [value] : []))
    expect(months('April апреля сәуір avril IV')).toEqual([4, 4, 4, 4, 4])
    expect(months('كانون الثاني')).toEqual([1])
  })

  it('ends with the stop of its short form, and without that of a sentence', () => {
    const end = (text: string) => dateTokens(text).find(({ kind }) => /[Mm]/.test(kind))?.end
    expect(end('in Sept. 2019')).toBe('in Sept.'.length)
    expect(end('in April. We')).toBe('in April'.length)
  })
})

it('follow each other, none of them empty or over another', () => {
  let end = 0
  const text = 'С 30 апреля по 2 мая 2018 года (10:30), «5» May – 7.V.2019; 2024年4月25日 & №4'
  for (const token of dateTokens(text)) {
    expect(token.start).toBeGreaterThanOrEqual(end)
    expect(token.end).toBeGreaterThan(token.start)
    end = token.end
  }
})
