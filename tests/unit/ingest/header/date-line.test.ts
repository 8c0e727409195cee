import { describe, expect, it } from 'vitest'
import { isDateAlone, withoutDates } from '#lib/ingest/header/date-line.ts'

describe('a line without its dates', () => {
  it.each([
    ['Selby, 12 May 2019', 'Selby,'],
    ['12 May 2019', ''],
    ['from 12 May 2019 on', 'from on'],
    ['Selby', 'Selby'],
  ])('%j: %j', (line, rest) => {
    expect(withoutDates(line).replace(/\s+/g, ' ').trim()).toBe(rest)
  })
})

describe('a line that is a date and nothing else', () => {
  it.each(['12 May 2019', 'Sunday, 12 May 2019', '12 May 2019, 11.30–12.30', '12 мая 2019 года'])('%s', (line) =>
    expect(isDateAlone(line)).toBe(true),
  )
  it.each(['Selby, 12 May 2019', 'Selby', '11.30', '12 May 2019 and the quays'])('is not %s', (line) =>
    expect(isDateAlone(line)).toBe(false),
  )
})
