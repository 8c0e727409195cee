import { describe, expect, it } from 'vitest'
import { findDateline } from '#lib/ingest/describe/find-dateline.ts'
import { statedOccasion } from '#lib/ingest/describe/find-occasion-date.ts'
import { withInferredYear } from '#lib/ingest/describe/infer-year.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'

const paragraph = (text: string): Draft => ({ type: 'paragraph', spans: [], line: 3, text, level: 2, form: 'plain' })
const occasion = (text: string) => statedOccasion([paragraph(text)])

describe('the days of a report', () => {
  it.each([
    ['The Rope Fair was held in Ferris from 12 to 14 May 2019. The mayor opened it.', '2019-05-12/2019-05-14'],
    ['The Rope Fair took place in Ferris on June 3–7, 2015. The mayor opened it.', '2015-06-03/2015-06-07'],
    ['Between 12 and 14 May 2019 the ropemakers met in Ferris.', '2019-05-12/2019-05-14'],
    ['The third Rope Fair, held in Ferris on 12–14 May 2019, was opened by the mayor.', '2019-05-12/2019-05-14'],
    ['FERRIS, May 12–14, 2019 — The ropemakers met in the old hall.', '2019-05-12/2019-05-14'],
    ['С 12 по 14 мая 2019 года в Феррисе прошла ярмарка канатов.', '2019-05-12/2019-05-14'],
    ['Ярмарка прошла в Феррисе 12–14 мая 2019 года.', '2019-05-12/2019-05-14'],
    ['12 и 13 мая 2019 года в Феррисе состоялась ярмарка.', '2019-05-12/2019-05-13'],
    ['Арқан жәрмеңкесі Ферристе 2019 жылғы 12–14 мамыр аралығында өтті.', '2019-05-12/2019-05-14'],
    ['2019 жылдың 12–14 мамырында Ферристе жәрмеңке болды.', '2019-05-12/2019-05-14'],
    ['The Rope Fair was held on 12 May 2019 in Ferris.', '2019-05-12'],
  ])('%s', (text, edtf) => {
    expect(occasion(text).day?.value).toBe(edtf)
  })

  it('are none where they can’t be read, and the next sentence is not asked', () => {
    const { day, finding } = occasion('The Rope Fair was held on 12 and 15 May 2019. It was opened on 3 June 2019.')
    expect(day).toBeUndefined()
    expect(finding).toMatchObject({ rule: 'several-dates', line: 3 })
  })

  it('are not those of an update or of what is to come', () => {
    expect(occasion('The paper was last updated on 12 May 2019. The ropes are good.')).toEqual({})
    expect(occasion('On 9 May 1994 we met in this hall for the first time.')).toEqual({})
    expect(occasion('On 12 May 2030 the Rope Fair will have been opened.')).toEqual({})
  })
})

describe('a dateline', () => {
  it.each([
    ['FERRIS, 12–14 May 2019 – The ropemakers met.', 'FERRIS', '2019-05-12/2019-05-14'],
    ['Ferris, 12 мая 2019 года – Канатчики встретились.', 'Ferris', '2019-05-12'],
    ['FERRIS (12 May 2019) — The ropemakers met.', 'FERRIS', '2019-05-12'],
    ['FERRIS – The ropemakers met.', 'FERRIS', undefined],
  ])('%s', (text, place, date) => {
    expect(findDateline(text)).toMatchObject({ place, ...(date ? { date } : {}) })
  })

  it('is no opening that has a date further on', () => {
    expect(findDateline('The ropemakers of Ferris, 12 May 2019 behind them, met again – at last.')).toBeUndefined()
  })
})

describe('days without a year', () => {
  const known = (value: string): Known<string> => ({ value, basis: { kind: 'stated', line: 3, words: value } })

  it('lie in the year of publication that follows them, or in the one before', () => {
    expect(withInferredYear(known('XXXX-05-12/XXXX-05-14'), known('2019-05-20'))?.value).toBe('2019-05-12/2019-05-14')
    expect(withInferredYear(known('XXXX-12-29'), known('2019-01-04'))?.value).toBe('2018-12-29')
  })

  it('are none where nothing tells it; one day alone is kept as written', () => {
    expect(withInferredYear(known('XXXX-05-12/XXXX-05-14'), undefined)).toBeUndefined()
    expect(withInferredYear(known('XXXX-05-12/XXXX-05-14'), known('2019-01-04'))).toBeUndefined()
    expect(withInferredYear(known('XXXX-02-29'), known('2019-03-04'))?.value).toBe('XXXX-02-29')
  })
})
