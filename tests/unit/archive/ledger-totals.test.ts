import { expect, it } from 'vitest'
import { ledgerTotals } from '#lib/archive/ledger-totals.ts'
import type { Ledger } from '#lib/domain/ledger.ts'

const source: Ledger['source'] = {
  file: 'a.txt',
  sha256: '',
  bytes: 30,
  encoding: 'utf-8',
  text_sha256: '',
  length: 30,
}

it('adds up what became of a text, space not counted', () => {
  const account = ledgerTotals({
    source,
    spans: [
      { start: 0, end: 4, fate: 'furniture', rule: 'menu' },
      { start: 4, end: 6, fate: 'space' },
      { start: 6, end: 16, fate: 'paragraph', document: 'd-1', block: 'p-1' },
      { start: 16, end: 18, fate: 'metadata', document: 'd-1', field: 'date' },
      { start: 18, end: 20, fate: 'furniture', rule: 'menu' },
      { start: 20, end: 30, fate: 'duplicate', of: 'title' },
    ],
  })
  expect(account).toEqual({
    all: 28,
    text: 10,
    metadata: 2,
    leftOut: [
      { rule: 'repetition', characters: 10, places: 1 },
      { rule: 'menu', characters: 6, places: 2 },
    ],
    leftOutCharacters: 16,
  })
})
