import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlocks } from '#lib/markdown/read-blocks.ts'
import { readCanonical } from '#lib/markdown/read-canonical.ts'
import { writeBlocks } from '#lib/markdown/write-blocks.ts'
import { anyDocument } from './documents.ts'

function markdownReader(body: string) {
  const { blocks, lines, problems } = readBlocks(body, 1)
  return { blocks, lines, problems }
}

test('the reader of lines and the reader of Markdown read what was written alike', () => {
  fc.assert(
    fc.property(anyDocument, ({ blocks }) => {
      const body = writeBlocks(blocks)
      expect(readCanonical(body, 1)).toStrictEqual(markdownReader(body))
      expect(markdownReader(body).blocks).toStrictEqual(blocks)
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('of a changed text the reader of lines reads what the reader of Markdown reads, or nothing', () => {
  const change = fc.constantFrom(
    ...'*_`[]()<>&#\\~-+1.) \n',
    '\n\n',
    '</a>',
    '<a id="p-0000000"></a>',
    '    ',
    '&amp;',
    '> ',
    'word',
    ' ',
  )
  fc.assert(
    fc.property(anyDocument, fc.nat(), change, fc.nat({ max: 3 }), ({ blocks }, place, inserted, removed) => {
      const body = writeBlocks(blocks)
      const at = place % (body.length + 1)
      const changed = body.slice(0, at) + inserted + body.slice(at + removed)
      const read = readCanonical(changed, 1)
      if (read) expect(read).toStrictEqual(markdownReader(changed))
    }),
    { numRuns: 500 },
  )
}, 60_000)
