import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** What Kazakh has beyond Russian. */
const letters = [...'ӘәҒғҚқҢңӨөҰұҮүҺһІі']

/** The characters that a font has, from the table `cmap` of its WOFF2 file (W3C WOFF2, OpenType). */
function charactersOf(file: string): (code: number) => boolean {
  const bytes = readFileSync(file)
  const tables = bytes.readUInt16BE(12)
  let at = 48
  const number = () => {
    let value = 0
    for (;;) {
      const byte = bytes.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if ((byte & 0x80) === 0) return value
    }
  }
  let offset = 0
  let cmap = -1
  for (let index = 0; index < tables; index++) {
    const flags = bytes.readUInt8(at++)
    const known = flags & 0x3f
    const version = flags >> 6
    // An unknown table has its tag written out; the first of those that are known is cmap, glyf and loca are 10 and 11.
    const tag = known === 0x3f ? bytes.toString('latin1', at, at + 4) : known === 0 ? 'cmap' : ''
    if (known === 0x3f) at += 4
    const length = number()
    const isTransformed = known === 10 || known === 11 ? version !== 3 : version !== 0
    if (tag === 'cmap') cmap = offset
    offset += isTransformed ? number() : length
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)))
  const ranges: [first: number, last: number][] = []
  for (let index = 0; index < data.readUInt16BE(cmap + 2); index++) {
    const table = cmap + data.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = data.readUInt16BE(table)
    if (format === 4) {
      const segments = data.readUInt16BE(table + 6) / 2
      for (let one = 0; one < segments; one++)
        ranges.push([data.readUInt16BE(table + 16 + (segments + one) * 2), data.readUInt16BE(table + 14 + one * 2)])
    } else if (format === 12)
      for (let one = 0; one < data.readUInt32BE(table + 12); one++)
        ranges.push([data.readUInt32BE(table + 16 + one * 12), data.readUInt32BE(table + 20 + one * 12)])
  }
  return (code) => ranges.some(([first, last]) => first <= code && code <= last)
}

it.each([
  ['inter', 'normal'],
  ['literata', 'normal'],
  ['literata', 'italic'],
])('the font %s, %s, has every letter of Kazakh', (font, style) => {
  const folder = `node_modules/@fontsource-variable/${font}/files`
  const has = ['cyrillic', 'cyrillic-ext'].map((part) => charactersOf(`${folder}/${font}-${part}-wght-${style}.woff2`))
  const missing = letters.filter((letter) => !has.some((one) => one(letter.codePointAt(0) ?? 0)))
  expect(missing).toEqual([])
})

it('says of a letter that no such font has that it is missing', () => {
  expect(charactersOf('node_modules/@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2')(0x4e00)).toBe(
    false,
  )
})
