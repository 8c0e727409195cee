import { describe, expect, it } from 'vitest'
import { movedPassageAddress } from '#app/_script/follow-deep-link.ts'

describe('a link to words that are in another document now', () => {
  const there = 'https://example.org/documents/b/#p-bbbbbbb'

  it('leads there with its check and the words that it marks', () => {
    expect(movedPassageAddress(there, { from: 'p-aaaaaaa', wordingHashes: ['1f2e3d4c'], at: [5, 20] })).toBe(
      'https://example.org/documents/b/?c=1f2e3d4c&at=5-20#p-bbbbbbb',
    )
  })

  it('leads to the one paragraph, where it was of several: the others may occur elsewhere', () => {
    expect(
      movedPassageAddress(there, { from: 'p-aaaaaaa', to: 'p-aaaaaab', wordingHashes: ['1f2e3d4c', '00000000'] }),
    ).toBe(there)
  })
})
