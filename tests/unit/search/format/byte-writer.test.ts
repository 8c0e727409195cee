import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ByteReader } from '#lib/search/format/byte-reader.ts'
import { ByteWriter } from '#lib/search/format/byte-writer.ts'
import {
  readBigramPage,
  readTermPage,
  type TermGroup,
  writeBigram,
  writeLexicalEntry,
  writePostings,
} from '#lib/search/format/term-page.ts'

describe('numbers and texts in bytes', () => {
  it('come back as they were', () => {
    const lists = fc.array(fc.nat({ max: 0x7fffffff })).map((list) => list.sort((one, other) => one - other))
    fc.assert(
      fc.property(fc.nat({ max: 0x7fffffff }), fc.string({ unit: 'grapheme' }), lists, (number, text, list) => {
        const writer = new ByteWriter()
        writer.number(number)
        writer.text(text)
        writer.ascending(list)
        const reader = new ByteReader(writer.bytes())
        expect([reader.number(), reader.text(), reader.ascending(), reader.done]).toEqual([number, text, list, true])
      }),
    )
  })
})

test('a count that the bytes have no room for is refused before anything is made for it', () => {
  const writer = new ByteWriter()
  writer.number(30_000_000)
  expect(() => new ByteReader(writer.bytes()).count()).toThrow(RangeError)
  expect(() => new ByteReader(writer.bytes()).ascending()).toThrow(RangeError)
})

function pageOf(groups: readonly (readonly [key: string, group: TermGroup])[]): Uint8Array {
  const writer = new ByteWriter()
  for (const [key, group] of groups) {
    writeLexicalEntry(writer, key, group)
    for (const { word } of group.forms) writePostings(writer, group.postings.get(word) ?? [])
  }
  return writer.bytes()
}

const groups: [string, TermGroup][] = [
  [
    'weir',
    {
      lemma: 'weir',
      forms: [
        { word: 'weir', lemmas: ['weir'] },
        { word: 'weirs', lemmas: ['weir'] },
      ],
      elsewhere: [],
      nameVariants: [['запруда', 'Запруда']],
      postings: new Map([
        ['weir', [[], [1, 5, 900_000]]],
        ['weirs', [[2]]],
      ]),
    },
  ],
  [
    'leav',
    {
      lemma: 'leave',
      forms: [{ word: 'leaves', lemmas: ['leave', 'leaf'] }],
      elsewhere: [{ lemma: 'leave', key: 'left', word: 'left' }],
      nameVariants: [],
      postings: new Map([['leaves', [[4]]]]),
    },
  ],
  [
    '__proto__',
    {
      lemma: '',
      forms: [{ word: '__proto__', lemmas: [''] }],
      elsewhere: [],
      nameVariants: [],
      postings: new Map([['__proto__', [[0]]]]),
    },
  ],
]

describe('a page of terms', () => {
  it('comes back as it was', () => {
    const page = readTermPage('terms-0.bin', pageOf(groups))
    expect([...page]).toEqual(groups)
  })

  it('is refused with its name where it is cut off', () => {
    expect(() => readTermPage('terms-0.bin', pageOf(groups).slice(0, -2))).toThrow(/terms-0\.bin.*damaged/)
  })
})

describe('a page of pairs', () => {
  const pairs: [string, number[][]][] = [
    ['old weir', [[3, 8]]],
    ['of the', []],
  ]
  const written = new ByteWriter()
  for (const [pair, buckets] of pairs) writeBigram(written, pair, buckets)

  it('comes back as it was', () => {
    expect([...readBigramPage('pairs-0.bin', written.bytes())]).toEqual(pairs)
  })

  it('is refused with its name where it is cut off', () => {
    expect(() => readBigramPage('pairs-0.bin', written.bytes().slice(0, -2))).toThrow(/pairs-0\.bin.*damaged/)
  })
})
