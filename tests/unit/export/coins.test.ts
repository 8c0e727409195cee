import { describe, expect, it } from 'vitest'
import { coinsOf } from '#lib/export/coins.ts'
import type { CslItem } from '#lib/export/csl-item.ts'

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
