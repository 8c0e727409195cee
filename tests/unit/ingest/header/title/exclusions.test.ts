import { describe, expect, it } from 'vitest'
import { isBareName, isNameOrOffice, isVenueBesideDate } from '#lib/ingest/header/title/exclusions.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

describe('a line that is a name or an office', () => {
  it.each(['Minister of Ports', 'Osk Brandt, keeper of the lamps', 'H.E. Ms. Ana Verell', 'П. С. Рогов'])(
    '%s',
    (line) => expect(isNameOrOffice(line)).toBe(true),
  )
  it.each(['The quays of Selby', 'Ana Verell’s quays', 'On the lamps'])('is not %s', (line) =>
    expect(isNameOrOffice(line)).toBe(false),
  )
})

describe('a bare name', () => {
  it.each(['Osk Brandt', 'Ana Maria Verell'])('%s', (line) => expect(isBareName(line)).toBe(true))
  it.each(['Brandt', 'New York', 'OSK BRANDT', 'the old lamps of Selby'])('is not %s', (line) =>
    expect(isBareName(line)).toBe(false),
  )
})

describe('a line that names where people meet', () => {
  const [date] = headOf('12 May 2019')

  it('is beside a date', () => {
    expect(isVenueBesideDate('Ormond Hall', date)).toBe(true)
    expect(isVenueBesideDate('Vienna', date)).toBe(true)
    expect(isVenueBesideDate('Ormond Hall', undefined)).toBe(false)
    expect(isVenueBesideDate('lamps and quays', date)).toBe(false)
  })
})
