import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ByteReader } from '#lib/search/format/byte-reader.ts'
import { ByteWriter } from '#lib/search/format/byte-writer.ts'
import { CommonTerms } from '#lib/search/format/common-terms.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { facetsDecoder, textChunkDecoder, voicesDecoder } from '#lib/search/format/index-files.ts'
import { manifestDecoder, metadataDecoder } from '#lib/search/format/manifest.ts'
import { offsetSize, packPieces, unpackPieces } from '#lib/search/format/packed-file.ts'
import {
  readBigramPage,
  readTermPage,
  writeBigram,
  writeLexicalEntry,
  writePostings,
} from '#lib/search/format/term-page.ts'
import { UnitTable, writeUnitTable } from '#lib/search/format/unit-table.ts'
import { wordPageDecoder } from '#lib/search/format/vocabulary-files.ts'
import { fuzzed, unlessRefused } from './fuzzed.ts'
import { damaged } from './pieces.ts'

const page = termPage()
const bigramPage = pageOfBigrams()

function termPage(): Uint8Array {
  const writer = new ByteWriter()
  for (const key of ['weir', 'mill', 'мост']) {
    const forms = [`${key}`, `${key}s`].map((word) => ({ word, lemmas: [key, 'other'] }))
    const elsewhere = [{ lemma: key, word: `${key}ed`, key: 'other' }]
    writeLexicalEntry(writer, key, { lemma: key, forms, elsewhere, nameVariants: [['a', 'A']] })
    for (const { word } of forms) writePostings(writer, [[word.length, 300, 70_000], [5]])
  }
  return writer.bytes()
}

function pageOfBigrams(): Uint8Array {
  const writer = new ByteWriter()
  for (const pair of ['old weir', 'мост мил']) writeBigram(writer, pair, [[3, 300, 70_000]])
  return writer.bytes()
}

/** Numbers, texts and lists in a value: it can't have more than its bytes have room for. */
function sizeOf(value: unknown): number {
  if (value instanceof Map) return sizeOf([...value])
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + 1 + sizeOf(one), 0)
  if (typeof value === 'object' && value !== null) return sizeOf(Object.values(value))
  return 1
}

const bytesOf = (whole: Uint8Array) => fc.oneof(damaged(whole), fc.uint8Array({ maxLength: 60 }))
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(
      'values',
      'of',
      'ids',
      'numbers',
      'texts',
      'voices',
      'units',
      'documents',
      'words',
      'counts',
      'fields',
      'format',
      'corpus',
      'fingerprint',
    ),
    fc.jsonValue(),
  ),
)

export const indexFiles = [
  fuzzed('index: a page of terms is refused, or is no larger than its bytes', 500, bytesOf(page), (bytes) => {
    const read = unlessRefused(() => readTermPage('terms-0.bin', bytes), LoadError)
    // A byte at most for a number, and some objects around each.
    if (read) assert(sizeOf(read) <= bytes.length * 12 + 2)
  }),
  fuzzed('index: a page of pairs is refused, or is no larger than its bytes', 300, bytesOf(bigramPage), (bytes) => {
    const read = unlessRefused(() => readBigramPage('pairs-0.bin', bytes), LoadError)
    if (read) assert(sizeOf(read) <= bytes.length * 12 + 2)
  }),
  fuzzed(
    'index: a file of pieces is refused, or its pieces are all of it',
    400,
    bytesOf(packPieces([page, page.slice(0, 9), new Uint8Array(0)])),
    (bytes) => {
      const pieces = unlessRefused(() => unpackPieces('names-0.bin', new Uint8Array(bytes)), LoadError)
      if (!pieces) return
      const together = pieces.reduce((sum, piece) => sum + piece.length, 0)
      assert.equal((pieces.length + 1) * offsetSize + together, bytes.length)
    },
  ),
  fuzzed(
    'index: the table of units is refused, or knows each unit',
    400,
    bytesOf(writeUnitTable([0, 5, 300], [2, 7])),
    (bytes) => {
      const reader = new ByteReader(bytes)
      const lists = unlessRefused(() => [reader.ascending(), reader.ascending()], RangeError)
      if (!lists) return
      const table = new UnitTable(400, lists[0] ?? [], lists[1] ?? [])
      for (const unit of [0, 5, 399]) {
        assert([table.isTitle(unit), table.isHeading(unit), table.isParagraph(unit)].filter(Boolean).length === 1)
        assert(Number.isInteger(table.documentOf(unit)))
      }
    },
  ),
  fuzzed('index: any JSON is refused by each form, or has it', 400, anyJson, (value) => {
    for (const { decode } of [
      manifestDecoder,
      metadataDecoder,
      facetsDecoder,
      voicesDecoder,
      textChunkDecoder,
      wordPageDecoder,
    ]) {
      const read: unknown = decode(value)
      assert(read === undefined || typeof read === 'object')
    }
  }),
  fuzzed(
    'index: frequencies of common words are numbers',
    100,
    fc.tuple(fc.string(), fc.array(fc.nat(300))),
    ([common, levels]) => {
      const terms = new CommonTerms({ common, levels })
      for (const key of common.split('\n')) assert(Number.isFinite(terms.frequencyOf(key)))
    },
  ),
]
