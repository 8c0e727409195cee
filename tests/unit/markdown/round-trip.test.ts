import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '#lib/markdown/parse.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { anyDocument } from './documents.ts'

test('a document comes back from its file exactly', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(parseDocument(serialiseDocument(document), 'x.md')).toStrictEqual(document)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('a document read and written again gives the same bytes', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const file = serialiseDocument(document)
      expect(serialiseDocument(parseDocument(file, 'x.md'))).toBe(file)
    }),
    { numRuns: 100 },
  )
}, 60_000)
