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
    ['12 by 14', 'dxd'],
    ['May, 12', 'M,d'],
    ['12،5', 'd,d'],
    ['12—14, 12‑14, 12−14, 12‐14', 'd-d,d-d,d-d,d-d'],
    ['12 —14, 12- 14', 'd~d,d~d'],
    ['12 /14', 'd|d'],
    ['12 .14', 'd;d'],
    ['№4', 'Ln'],
    ['№ 4 May', 'LdM'],
    ['No. 4 of May', 'LdoM'],
    ['No. 4 of them', 'Lnox'],
    ['Session 4 April-sun', 'LdM-w'],
    ['I II XII', 'RRR'],
    ['12.ix.2019', 'd.R.Y'],
    ['1445H', 'YE'],
    ['1445 H', 'Yx'],
    ['12 Heisei', 'dE'],
    ['King Otho', 'xx'],
    ['in the 12th year of the reign', 'G'],
    ['In the twelfth year of King Otho', 'Gx'],
    ['12 Geo. III', 'G'],
    ['5 Vict', 'G'],
    ['until 12 May', '~dM'],
    ['12 May through 14', 'dM~d'],
    ['Terça-feira, 12', 'W,d'],
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
    ['‘62', 't'],
    ['’621', 'xn'],
    ['62', 'd'],
    ['999', 'n'],
    ['1000', 'Y'],
    ['2200', 'F'],
    ['Date: 20240425\nThen', 'xxKx'],
    ['1234567', 'n'],
    ['2024г', 'Yy'],
    ['2024px', 'xx'],
    ['12June', 'dM'],
    ['12jan', 'xk'],
    ['٢٠٢٤', 'Y'],
    ['١٤٤٥', 'F'],
    ['۱۳۵۷', 'F'],
    ['๒๕๖๘', 'F'],
  ])('of figures by how many there are and where they are: “%s”: %s', (text, letters) => {
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
    ['7:30pm', 'T'],
    ['7.30 P.M.', 'T'],
    ['10:30:15.250Z', 'T'],
    ['10:30 (BST)', 'T'],
    ['10:30 EST -0500', 'T'],
    ['10:30 GMT+0100', 'T'],
    ['10:301', 'dxn'],
    ['2024-05-12T10:30', 'Y-d-dT'],
    ['2024-05-12Tx', 'Y-d-xx'],
  ])('is a time of day in “%s”: %s', (text, letters) => expect(kinds(text)).toBe(letters))

  it.each([
    ['2024年4月25日', 'C'],
    ['2024년 4월 25일', 'C'],
    ['二〇二四年四月二十五日', 'C'],
    ['5年5月5日至7日', 'C'],
    ['2024年4月25日（星期四）', 'C'],
    ['2024年4月25日 (木曜日)', 'C'],
    ['2024 年 4 月 25 日', 'C'],
    ['2024年4月25日至5月7日', 'C'],
    ['2024年4月25日～2025年5月7日', 'C'],
    ['2024년 4월 25일–27일', 'C'],
    ['二〇二四年四月二十五日至二十七日', 'C'],
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
    ['25™, May', [25]],
    ['25-ое 26-е 27-ых', [25, 26, 27]],
    ['25-і 26-сы 7-нде 25-інде', [25, 26, 7, 25]],
    ['« 25 » апреля', [25]],
    ['“25” May', [25]],
    ['1er mai', [1]],
    ['1 st', [1]],
    ['25TH', [25]],
    ['25thx', []],
    ['the first of many', [1]],
    ['thirty-first of May', [31]],
    ['thirty first day of May', [31]],
    ['athird of May', []],
    ['the weir of Ormond', []],
    ['٢٥ مارس', [25]],
    ['۲۵ مارس', [25]],
    ['२५ मार्च', [25]],
    ['๒๕ มกราคม', [25]],
    ['the twenty-fifth of May', [25]],
    ['the fourth day of May', [4]],
    ['the twenty fifth of May', [25]],
  ])('is read from “%s”', (text, found) => expect(values(text)).toEqual(found))

  it('has its place, without what is around it', () => {
    const text = 'on «25» April'
    const day = dateTokens(text).find(({ kind }) => kind === 'd')
    expect(text.slice(day?.start, day?.end)).toBe('«25»')
  })
})

describe('a year', () => {
  const values = (text: string) => dateTokens(text).flatMap(({ kind, value }) => (/[YFtK]/.test(kind) ? [value] : []))

  it.each([
    ['2024', [2024]],
    ['’62', [62]],
    ['nineteen ninety-eight', [1998]],
    ['Two thousand and nineteen', [2019]],
    ['2563', [2563]],
    ['20240425', [20240425]],
    ['2024-го 2025го', [2024, 2025]],
  ])('is read from “%s”', (text, found) => expect(values(text)).toEqual(found))
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
    expect(end('in Sept 2019')).toBe('in Sept'.length)
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
