import { describe, expect, it } from 'vitest'
import { dateOfLine } from '#lib/ingest/header/date-of-line.ts'

const read = (text: string) => dateOfLine({ number: 3, start: 0, end: text.length, text }, 'publication')
const dayOf = (text: string) => {
  const date = read(text)?.date
  return date && [date.value, 'of' in date.basis ? date.basis.of : undefined]
}

describe('the day of a line', () => {
  it.each([
    ['12 May 2019', ['2019-05-12', 'publication']],
    ['18:40 12 May 2019 (updated: 19:05 13 May 2019)', ['2019-05-12', 'publication']],
    ['18:40 03.11.2031 (обновлено: 19:05 04.11.2031)', ['2031-11-03', 'publication']],
    ['Volume 12: debated on Tuesday 12 May 2019', ['2019-05-12', 'occasion']],
    ['Delivered on 12 May 2019', ['2019-05-12', 'occasion']],
  ])('%s', (text, day) => expect(dayOf(text)).toEqual(day))

  it.each([
    'The board met on 12 May 2019 and closed the quay',
    'Volume 12: debated in May 2019',
    'Debated on 12 May 2019 and on 13 May 2019',
    'The quays of Selby',
  ])('is none in “%s”', (text) => expect(read(text)).toBeUndefined())

  it('is none of two, and a date that can be read in two ways is told', () => {
    expect(read('03/04/2019')?.date).toBeUndefined()
    expect(read('03/04/2019')?.findings).toHaveLength(1)
  })
})
