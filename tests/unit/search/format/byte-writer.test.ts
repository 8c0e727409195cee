import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader } from '#lib/search/format/byte-reader.ts'
import { ByteWriter } from '#lib/search/format/byte-writer.ts'
import { readTermPage, type TermEntry, writeTerm } from '#lib/search/format/term-page.ts'

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

function pageOf(terms: readonly (readonly [term: string, entry: TermEntry])[]): Uint8Array {
  const writer = new ByteWriter()
  for (const [term, entry] of terms) writeTerm(writer, term, entry)
  return writer.bytes()
}

describe('a page of terms', () => {
  it('comes back as it was', () => {
    const page: [string, TermEntry][] = [
      ['weir', { slots: [[], [1, 5, 900_000]], others: [['запруда', 'Запруда']] }],
      ['__proto__', { slots: [[0]], others: [] }],
    ]
    expect([...readTermPage('terms-0.bin', pageOf(page))]).toEqual(page)
  })

  it('is refused with its name where it is cut off', () => {
    const bytes = pageOf([['weir', { slots: [[1, 2, 3]], others: [] }]])
    expect(() => readTermPage('terms-0.bin', bytes.slice(0, -2))).toThrow(/terms-0\.bin.*damaged/)
  })
})
