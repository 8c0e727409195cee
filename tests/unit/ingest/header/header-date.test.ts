import { describe, expect, it } from 'vitest'
import { takeHeader } from '#lib/ingest/header/take-header.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

const text = `

Ladies and gentlemen,

I have come down the river to speak with you. The ropes are old, and the weirs are older.`

function read(head: string) {
  const lines = linesOf(head + text)
  const { date, segment, findings } = takeHeader({ lines, from: 1, to: lines.length, metadata: [] }, undefined)
  return {
    date: date?.value,
    line: date && 'line' in date.basis ? date.basis.line : undefined,
    published: segment.published?.value,
    rules: findings.map(({ rule }) => rule),
    messages: findings.map(({ line, message }) => `${line}: ${message}`),
  }
}

describe('the date of a head', () => {
  it('is an interval where it states several days', () => {
    expect(read('Remarks by Dr. Ana Verell at the Rope Fair\n\n12–14 May 2019').date).toBe('2019-05-12/2019-05-14')
    expect(read('Remarks by Dr. Ana Verell\nFerris, July 30 – August 2, 2019').date).toBe('2019-07-30/2019-08-02')
  })

  it('is the day of the text where the days of a conference are stated beside it', () => {
    expect(read('Remarks by Dr. Ana Verell at the Rope Fair, 12–14 May 2019\n13 May 2019').date).toBe('2019-05-13')
  })

  it('is none where two days are stated, and a finding has both', () => {
    const { date, messages } = read('Remarks by Dr. Ana Verell\n12 May 2019\n14 June 2019')
    expect(date).toBeUndefined()
    expect(messages.join()).toMatch(/2019-05-12.*2019-06-14/)
  })

  it('may be broken over two lines', () => {
    expect(read('SPEECH BY DR ANA VERELL IN FERRIS, ON 29TH\nAPRIL, 1961')).toMatchObject({
      date: '1961-04-29',
      line: 1,
    })
    expect(read('REMARKS BY DR ANA VERELL, SESSION 12\nMAY 2019').date).toBe('2019-05')
  })

  it('is a month where no day is stated, and none where a day within it is that of an embargo', () => {
    expect(read('Remarks by Dr. Ana Verell\nMay 2019').date).toBe('2019-05')
    expect(read('Remarks by Dr. Ana Verell\nMay 2019\n12 May 2019').date).toBe('2019-05-12')
    expect(read('EMBARGO: 7.30 12 MAY 2019\nBROADCAST BY DR ANA VERELL\nMAY, 2019').date).toBeUndefined()
  })

  it('is not guessed: what looks like a date and is none is a finding with its words and line', () => {
    const { date, rules, messages } = read('Remarks by Dr. Ana Verell\n14.08.62')
    expect([date, rules]).toEqual([undefined, ['date-with-two-digit-year']])
    expect(messages[0]).toMatch(/^2: "14\.08\.62"/)
    expect(read('Remarks by Dr. Ana Verell\n25 May (7 June) 1893').rules).toEqual(['date-of-two-calendars'])
    expect(read('Remarks by Dr. Ana Verell\n12 Rajab 1440').rules).toEqual(['date-of-another-calendar'])
    expect(read('Remarks by Dr. Ana Verell\n12 and 15 May 2019').rules).toEqual(['several-dates'])
  })

  it.each([
    'Lecture by Dr. Ana Verell on the great flood of 3 March 1906',
    'Speech by Dr. Ana Verell about the loss of the ferry of 3 March 1906',
    'Speech by Dr. Ana Verell on the anniversary of the flood of 3 March 1906',
    'Speech by Dr. Ana Verell on the weirs since 3 March 1906',
    'Речь Анны Верель о большом пожаре 3 марта 1906 года',
  ])('is none where it is of what the text is about: %s', (title) => {
    expect(read(title).date).toBeUndefined()
    expect(read(`${title}\n7 October 2021`).date).toBe('2021-10-07')
  })

  it('is the day of the occasion where the words before it name that', () => {
    expect(read('Remarks by Dr. Ana Verell on the evening of 7 October 2021').date).toBe('2021-10-07')
    expect(read('Remarks by Dr. Ana Verell on the opening of the weir, 7 October 2021').date).toBe('2021-10-07')
  })

  it('is none where it tells a week', () => {
    expect(read('Address by Dr. Ana Verell\nWeek of 7 October 2021').date).toBeUndefined()
  })

  it('leaves no finding where the day is stated beside such a one', () => {
    const { date, rules } = read('Remarks by Dr. Ana Verell\n12 Rajab 1440\n19 March 2019')
    expect([date, rules]).toEqual(['2019-03-19', []])
  })
})

describe('what the words beside a date say of it', () => {
  it.each([
    'Last updated: 5 June 2021',
    'Last modified on 5 June 2021',
    'Printed 5 June 2021',
    'Accessed: 5 June 2021',
    'Page last reviewed: 5 June 2021',
    'Embargoed until 5 June 2021',
    'Updated\n5 June 2021',
    '05-JUN-2021 16:22  FROM FERRIS TOWN HALL  TO 0123456789  P.02/05',
    '5 June 2021 (updated)',
  ])('%s is not the day of the occasion', (line) => {
    expect(read(`Remarks by Dr. Ana Verell\n${line}`)).toMatchObject({ date: undefined, published: undefined })
  })

  it('takes the labelled day before any other, and that of publication as such', () => {
    const { date, published } = read(
      'Remarks by Dr. Ana Verell\nLast updated: 5 June 2021\nPublished: 3 March 2019\nDelivered on: 1 March 2019',
    )
    expect([date, published]).toEqual(['2019-03-01', '2019-03-03'])
  })

  it('gives a label that is alone to the next line and to no other', () => {
    const { date } = read('Remarks by Dr. Ana Verell\nDelivered:\n1 March 2019\nUpdated:\n5 June 2021')
    expect(date).toBe('2019-03-01')
  })

  it('reads several labels of one line', () => {
    const { date, published } = read('Remarks by Dr. Ana Verell\nPublished 3 March 2019 | Updated 5 June 2021')
    expect([date, published]).toEqual([undefined, '2019-03-03'])
  })
})

describe('the date line under a plain title', () => {
  it.each([
    ['12–14 May 2019', '2019-05-12/2019-05-14'],
    ['четверг, 25 апреля 2024 года', '2024-04-25'],
    ['«25» апреля 2024 г.', '2024-04-25'],
    ['2024 жылдың 25 сәуірі', '2024-04-25'],
  ])('%s is %s, and no line of the text', (line, edtf) => {
    const lines = linesOf(`О канатах\n\n${line}\n\nКанаты стары, и мы их заменим в этом году все до одного.`)
    const taken = takeHeader({ lines, from: 1, to: lines.length, metadata: [] }, undefined)
    expect(taken.date?.value ?? taken.segment.published?.value).toBe(edtf)
    expect(taken.segment.lines.map((one) => one.text).join()).not.toContain(line)
  })
})
