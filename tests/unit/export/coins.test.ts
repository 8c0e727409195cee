import { describe, expect, it } from 'vitest'
import { coinsOf, documentCoins } from '#lib/export/coins.ts'
import type { CslItem } from '#lib/export/csl-item.ts'
import { english } from '#lib/i18n/english.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const item: CslItem = { id: 'd-1', type: 'speech', title: 'On "bridges" & weirs' }
const read = (given: Partial<CslItem> = {}) => new URLSearchParams(coinsOf({ ...item, ...given }))

describe('an item in a list', () => {
  it('is a ContextObject with what is known of it', () => {
    const fields = read({
      author: [{ family: 'Verell', given: 'Ana' }, { literal: 'Council of Selby' }],
      issued: { 'date-parts': [[2019, 5, 4]] },
      language: 'en',
      publisher: 'The Gazette',
      URL: 'https://record.example/documents/x/',
    })
    expect([...fields]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'presentation'],
      ['rft.title', 'On "bridges" & weirs'],
      ['rft.creator', 'Verell, Ana'],
      ['rft.creator', 'Council of Selby'],
      ['rft.date', '2019-05-04'],
      ['rft.source', 'The Gazette'],
      ['rft.language', 'en'],
      ['rft.identifier', 'https://record.example/documents/x/'],
    ])
  })

  it('has no date that is uncertain, and nothing that is not known', () => {
    expect(read({ issued: { 'date-parts': [[2019]], circa: true } }).has('rft.date')).toBe(false)
    expect(read({ issued: { literal: '1860s' } }).has('rft.date')).toBe(false)
    expect([...read().keys()]).toEqual(['ctx_ver', 'rft_val_fmt', 'rft.type', 'rft.title'])
  })
})

describe('a document in a list', () => {
  const context = {
    archive: 'The River Towns',
    say: english,
    addresses: createAddresses(),
    speaker: () => undefined,
  }
  const date = (given: Parameters<typeof documentWith>[0]) =>
    new URLSearchParams(documentCoins(documentWith(given), context)).get('rft.date')

  it('has the date that it is cited by, unless a rule inferred it', () => {
    const inferred = { kind: 'inferred', rule: 'x' } as const
    const stated = { kind: 'stated', words: 'x' } as const
    expect(date({ date: '2019-05-14', basis: { date: stated } })).toBe('2019-05-14')
    expect(date({ date: '2019-05-14', basis: { date: inferred } })).toBeNull()
    const report = { kind: 'report', date: '2019-05-14', published: '2019-05-16' } as const
    expect(date({ ...report, basis: { date: inferred, published: stated } })).toBe('2019-05-16')
    expect(date({ ...report, basis: { date: stated, published: inferred } })).toBeNull()
  })

  it('is not there once it was withdrawn', () => {
    expect(documentCoins(documentWith({ withdrawn: { reason: 'x' } }), context)).toBeUndefined()
  })
})
