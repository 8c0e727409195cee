import { describe, expect, it } from 'vitest'
import { firstMoment, lastChangeOf, publicationOf } from '#lib/site/last-change.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const source = documentWith().source
const retrieved = '2026-03-04T08:30:00Z'

describe('the last change of a document', () => {
  it('is the last day on which its words were published, and not that of the text', () => {
    const recorded = { lastChange: '2026-02-01', isCurrent: true }
    expect(lastChangeOf(documentWith({ date: '1899-03-02' }), recorded)).toBe('2026-02-01T12:00:00Z')
  })

  it('is when its source was retrieved while its words are not published as they are', () => {
    const document = documentWith({ date: '1899-03-02', source: { ...source, retrieved } })
    expect(lastChangeOf(document, undefined)).toBe(retrieved)
    expect(lastChangeOf(document, { lastChange: '2026-02-01', isCurrent: false })).toBe(retrieved)
    expect(lastChangeOf(document, { lastChange: '2026-02-01', isCurrent: true })).toBe('2026-02-01T12:00:00Z')
    expect(lastChangeOf(document, { lastChange: '2026-05-01', isCurrent: false })).toBe('2026-05-01T12:00:00Z')
  })

  it('is the day of a later correction or withdrawal', () => {
    const recorded = { lastChange: '2026-02-01', isCurrent: true }
    const corrections = [
      { field: 'title', reason: 'x', on: '2026-06-01' },
      { field: 'date', reason: 'x' },
    ]
    expect(lastChangeOf(documentWith({ corrections }), recorded)).toBe('2026-06-01T12:00:00Z')
    const withdrawn = { reason: 'x', on: '2026-07-01' }
    expect(lastChangeOf(documentWith({ corrections, withdrawn }), recorded)).toBe('2026-07-01T12:00:00Z')
  })

  it('is the day of the document where nothing else is known: that of publication before that of the occasion', () => {
    expect(lastChangeOf(documentWith({ date: '1899-03-02' }), undefined)).toBe('1899-03-02T12:00:00Z')
    expect(lastChangeOf(documentWith({ date: '1899-03-02', published: '1899-03-05' }), undefined)).toBe(
      '1899-03-05T12:00:00Z',
    )
  })

  it('is not known where no day is', () => {
    expect(lastChangeOf(documentWith(), undefined)).toBeUndefined()
    expect(lastChangeOf(documentWith({ date: 'XXXX-03-13' }), undefined)).toBeUndefined()
  })
})

it.each([
  ['2024-04-25', '2024-04-25T12:00:00Z'],
  ['2024-04', '2024-04-01T12:00:00Z'],
  ['2024', '2024-01-01T12:00:00Z'],
  ['186X', '1860-01-01T12:00:00Z'],
  ['2024-XX-13', '2024-01-01T12:00:00Z'],
  ['2024-04-25/2024-04-27', '2024-04-25T12:00:00Z'],
  ['2023-02-30', undefined],
  ['XXXX-03-13', undefined],
])('the first moment of %s is %s', (date, moment) => {
  expect(firstMoment(date)).toBe(moment)
})

it('the moment of a day is that day for readers at UTC−11 and UTC+11', () => {
  const moment = new Date(firstMoment('2024-04-25') ?? '')
  for (const timeZone of ['Pacific/Pago_Pago', 'Pacific/Noumea'])
    expect(moment.toLocaleDateString('sv', { timeZone })).toBe('2024-04-25')
})

describe('the publication of a document', () => {
  const stated = { kind: 'stated', words: 'x' } as const
  const inferred = { kind: 'inferred', rule: 'x' } as const

  it('is the day of publication, else that of the occasion', () => {
    expect(publicationOf(documentWith({ date: '2024-04-25', published: '2024-04-26' }))).toBe('2024-04-26T12:00:00Z')
    expect(publicationOf(documentWith({ date: '2024-04-25', basis: { date: stated } }))).toBe('2024-04-25T12:00:00Z')
  })

  it.each(['2024-04', '2024', '2024-04-25?', '2024-04-25~', '2024-04-25/2024-04-27', '186X'])(
    'is not given by %s, which is no whole and certain day',
    (date) => expect(publicationOf(documentWith({ date }))).toBeUndefined(),
  )

  it('is not given by a day that a rule inferred', () => {
    expect(publicationOf(documentWith({ date: '2024-04-25', basis: { date: inferred } }))).toBeUndefined()
  })
})
