import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { verifySource } from '#lib/archive/verify-archive.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'

const text = 'On the weir\n\nIt held  for thirty years.\n'
const spans: LedgerEntry[] = [
  { start: 0, end: 11, fate: 'metadata', document: 'd-0000000', field: 'title' },
  { start: 11, end: 13, fate: 'space' },
  { start: 13, end: 39, fate: 'paragraph', document: 'd-0000000', block: 'p-0000000' },
  { start: 39, end: 40, fate: 'space' },
]
const document: ArchiveDocument = {
  id: 'd-0000000',
  slug: 'on-the-weir',
  title: 'On the weir',
  kind: 'speech',
  source: { file: 'weir.txt', sha256: 'a', lineage: 'weir.txt', lines: [1, 3] },
  basis: {},
  blocks: [{ type: 'paragraph', id: 'p-0000000', form: 'plain', text: 'It held for thirty years.' }],
}

function problems(change: { text?: string; spans?: LedgerEntry[]; documents?: ArchiveDocument[] }): string {
  const source = {
    file: 'weir.txt',
    sha256: 'a',
    bytes: text.length,
    encoding: 'utf-8',
    text_sha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
  }
  const ledger = { source, spans: change.spans ?? spans }
  return verifySource({ id: 's-0000000', ledger, text: change.text ?? text }, change.documents ?? [document]).join('\n')
}

describe('verifySource', () => {
  test('finds nothing where all is accounted for; space may differ', () => {
    expect(problems({})).toBe('')
  })
  test('finds a hole', () => {
    expect(problems({ spans: spans.filter(({ fate }) => fate !== 'metadata') })).toMatch(
      /weir\.txt: characters 0–\d+ are in no span of the ledger/,
    )
  })
  test('finds an overlap', () => {
    const twice = spans.map((span) => (span.start === 11 ? { ...span, start: 9 } : span))
    expect(problems({ spans: twice })).toMatch(/characters \d+–\d+ are in two spans/)
  })
  test('finds words entered as space', () => {
    const space: LedgerEntry[] = [{ start: 0, end: 13, fate: 'space' }, ...spans.slice(2)]
    expect(problems({ spans: space })).toMatch(/characters 0–\d+ are words that the ledger enters as space/)
  })
  test('finds a changed text', () => {
    expect(problems({ text: text.replace('thirty', 'twenty') })).toContain('SHA-256')
  })
  test('finds words called metadata that are in no field, no basis and no line of the head', () => {
    const documents = [{ ...document, title: 'On other things' }]
    expect(problems({ documents })).toContain(
      'weir.txt: line 1: words are entered as the title of d-0000000, which has them in no field, no basis and no line of its head',
    )
    const words = 'On the weir'
    expect(
      problems({ documents: documents.map((one) => ({ ...one, basis: { title: { kind: 'stated', words } } })) }),
    ).toBe('')
    expect(problems({ documents: documents.map((one) => ({ ...one, head: [{ lines: [1, 1], text: words }] })) })).toBe(
      '',
    )
  })
  test('finds a changed word of a document', () => {
    const blocks = document.blocks.map((block) =>
      block.type === 'paragraph' ? { ...block, text: 'It held for twenty years.' } : block,
    )
    expect(problems({ documents: [{ ...document, blocks }] })).toContain('has other words than its spans of the source')
  })
  test('finds a paragraph that no source has, and words that no document has', () => {
    expect(problems({ documents: [] })).toContain('which no document has')
    const blocks = [
      ...document.blocks,
      { type: 'paragraph', id: 'p-1111111', form: 'plain', text: 'Invented.' } as const,
    ]
    expect(problems({ documents: [{ ...document, blocks }] })).toContain(
      'd-0000000 p-1111111 has no words in the source',
    )
  })
})
