import { expect, it } from 'vitest'
import { fnv1a } from '#lib/text/fnv.ts'

// The values that the authors of FNV-1a publish for 32 bits.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as FNV-1a does', (text, hash) => {
  expect(fnv1a(text)).toBe(hash)
})
