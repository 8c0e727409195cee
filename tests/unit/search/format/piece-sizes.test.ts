import { describe, expect, it } from 'vitest'
import { encodeSizes, filledUp, PieceSizes, withoutFilling } from '#lib/search/format/piece-sizes.ts'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7 + 1) % 256)

describe('a piece that was filled up', () => {
  it.each([0, 1, 253, 254, 255, 256, 509, 510, 511, 512, 5000])('gives its %i bytes back', (length) => {
    for (const step of [256, 512]) {
      const filled = filledUp(bytesOf(length), step)
      expect(filled.length % step).toBe(0)
      expect(filled.length - length).toBeLessThan(step + 2)
      expect(withoutFilling(new Uint8Array(filled))).toEqual(bytesOf(length))
    }
  })

  it('gives fewer bytes, and no error, where it is damaged or cut off', () => {
    expect(withoutFilling(new Uint8Array([1]))).toHaveLength(1)
    expect(withoutFilling(new Uint8Array([1, 2, 255, 255]))).toHaveLength(0)
  })
})

describe('the sizes of pieces', () => {
  const lengths = [256, 1024, 512, 256 * 400]

  it('say where each is in its file', () => {
    const signs = encodeSizes(
      lengths.map((length) => ({ length })),
      256,
    )
    const sizes = new PieceSizes(String.fromCharCode(256) + signs, 3)
    expect(sizes.count).toBe(4)
    expect([0, 1, 2, 3].map((piece) => sizes.startIn(0, piece))).toEqual([0, 256, 1280, 1792])
    expect(sizes.piecesIn(1)).toEqual({ first: 3, end: 4 })
    expect([sizes.fileOf(3), sizes.startIn(1, 3), sizes.startIn(1, 4)]).toEqual([1, 0, 256 * 400])
  })

  it('say of no pieces that there are none', () => {
    expect(new PieceSizes('', 3).count).toBe(0)
    expect(new PieceSizes(String.fromCharCode(64), 3).count).toBe(0)
  })

  it('refuse a piece that they have no sign for', () => {
    expect(() => encodeSizes([{ length: 512 * 70_000 }], 512)).toThrow(/too long/)
  })
})
