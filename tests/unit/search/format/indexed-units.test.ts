import { expect, test } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { indexedUnitsOf } from '#lib/search/format/indexed-units.ts'

test('what was withdrawn is no unit, and the paragraphs after it keep their numbers', () => {
  const document: ArchiveDocument = {
    id: 'd-0000000',
    slug: 'on-the-weir',
    title: 'On the weir',
    kind: 'speech',
    source: { file: 'weir.txt', sha256: 'a', lineage: 'weir.txt', lines: [1, 3] },
    basis: {},
    blocks: [
      { type: 'heading', id: 'h-0000000', level: 2, text: '[withdrawn]', withdrawn: true },
      { type: 'paragraph', id: 'p-0000000', form: 'plain', text: '[withdrawn]', withdrawn: true },
      { type: 'paragraph', id: 'p-1111111', form: 'plain', text: 'It held.' },
    ],
  }
  expect(indexedUnitsOf(document).map(({ number, text }) => [number, text])).toEqual([
    [0, 'On the weir'],
    [2, 'It held.'],
  ])
})
