import fc from 'fast-check'
import { expect, test } from 'vitest'
import { winnow } from '#lib/quote/reuse/winnow.ts'

const size = { shingle: 3, window: 4 }

function fingerprints(words: number[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  winnow(Uint32Array.from(words), [0, words.length], size, (hash, at) =>
    found.set(hash, [...(found.get(hash) ?? []), at]),
  )
  return found
}

const row = fc.array(fc.nat(5), { maxLength: 12 })

test('gives two rows a fingerprint in common wherever they have six words in common', () => {
  fc.assert(
    fc.property(row, row, row, row, fc.array(fc.nat(50), { minLength: 6, maxLength: 12 }), (a, b, c, d, common) => {
      const first = fingerprints([...a, ...common, ...b])
      const second = fingerprints([...c, ...common, ...d])
      expect([...first.keys()].some((hash) => second.has(hash))).toBe(true)
    }),
  )
})

test('takes of every window one, in order, and no place twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (words) => {
      const places = [...fingerprints(words).values()].flat().sort((a, b) => a - b)
      expect(new Set(places).size).toBe(places.length)
      const shingles = Math.max(0, words.length - size.shingle + 1)
      expect(places.length > 0).toBe(shingles > 0)
      for (let from = 0; from + size.window <= shingles; from++)
        expect(places.some((at) => at >= from && at < from + size.window)).toBe(true)
    }),
  )
})

test('gives a row of the length of a shingle one fingerprint, and a shorter one none', () => {
  expect(fingerprints([1, 2, 3]).size).toBe(1)
  expect(fingerprints([1, 2]).size).toBe(0)
})

test('takes the same of a text whatever numbers its words have, where it is given their hashes', () => {
  const places = (numbers: number[], hashes: number[]) => {
    const found: number[] = []
    winnow(
      Uint32Array.from(numbers),
      [0, numbers.length],
      size,
      (_hash, at) => found.push(at),
      Uint32Array.from(hashes),
    )
    return found
  }
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (row) => {
      const hashes = [71, 3, 999, 12, 500_000, 8]
      const others = row.map((word) => 5 - word)
      expect(places(others, hashes.toReversed())).toEqual(places(row, hashes))
    }),
  )
})
