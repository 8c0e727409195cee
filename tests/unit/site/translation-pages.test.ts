import { describe, expect, it } from 'vitest'
import { bytesBeside, mostPagesBeside, pagesBeside, rowsOfPage } from '#lib/site/translation-pages.ts'

const rows = Array.from({ length: 100 }, (_, index) => ({ index, bytes: index % 7 === 0 ? 30_000 : 2000 }))
const bytesOf = (row: (typeof rows)[number]) => row.bytes

describe('pages of two texts beside each other', () => {
  it('are one for texts of usual length, and more for long ones; Cyrillic letters take two bytes', () => {
    const lines = (text: string) => Array.from({ length: 60 }, () => text.repeat(50))
    const [english, russian] = [bytesBeside(lines('the weir held. ')), bytesBeside(lines('плотина выдержала. '))]
    expect(russian).toBeGreaterThan(english * 1.5)
    expect(pagesBeside(english)).toBe(1)
    expect(pagesBeside(english + russian)).toBeGreaterThan(1)
  })

  it('have each row once and in order, and none has much more than its part', () => {
    const pages = pagesBeside(rows.reduce((sum, { bytes }) => sum + bytes, 0))
    const parts = Array.from({ length: pages }, (_, index) => rowsOfPage(rows, bytesOf, index + 1, pages))
    expect(parts.flat()).toEqual(rows)
    for (const part of parts) {
      expect(part.length).toBeGreaterThan(0)
      expect(part.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(120_000)
    }
  })

  it('are tens, not hundreds, where an archive has few files left', () => {
    expect(mostPagesBeside(10_000)).toBeLessThan(100)
    expect(mostPagesBeside(300)).toBeGreaterThan(300)
  })
})
