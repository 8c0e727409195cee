import { describe, expect, it } from 'vitest'
import { blockSimilarity, isContainedIn, shingleProfile } from '#lib/ingest/identify/block-similarity.ts'

const alike = (a: string, b: string) => blockSimilarity(shingleProfile(a), shingleProfile(b))
const quays = 'The quays of Selby were built by our grandfathers and nobody has mended them since then'

describe('how alike two texts are', () => {
  it('is most for the same words, and nothing for unrelated ones', () => {
    expect(alike(quays, quays)).toBe(1.5)
    expect(alike(quays, 'A new school opens in spring with forty desks and one stove for the whole village')).toBe(0)
  })

  it('is more for a changed word than for half a text', () => {
    const changed = alike(quays, quays.replace('mended', 'painted'))
    expect(changed).toBeGreaterThan(0.3)
    expect(changed).toBeLessThan(1.5)
  })

  it('is told by letters where there are few words', () => {
    expect(alike('On the quays', 'On the quayz')).toBeGreaterThan(0)
    expect(alike('On the quays', 'Of old lamps')).toBe(0)
  })
})

describe('a text in another', () => {
  it.each([
    ['a sentence of it', quays, `${quays} and now we come to the lamps`, true],
    ['a few words at its end', 'since then', quays, true],
    ['a few words in its middle', 'by our', quays, false],
    ['a longer one', `${quays} and more`, 'more', false],
    ['nothing', '', quays, false],
  ])('%s', (_what, part, whole, is) => {
    expect(isContainedIn(shingleProfile(part), shingleProfile(whole))).toBe(is)
  })
})
