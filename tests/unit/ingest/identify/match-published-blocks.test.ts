import { describe, expect, it } from 'vitest'
import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import { matchPublishedBlocks } from '#lib/ingest/identify/match-published-blocks.ts'
import { wordingDigest } from '#lib/records/wording-digest.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

const quays = 'The quays of Selby were built by our grandfathers, and nobody has mended them since.'
const lamps = 'The lamps on the pier burn oil, which is dear, and they go out in every storm of winter.'
const tolls = 'Whoever crosses the weir pays a toll of two crowns, half of which goes to the ferrymen.'

const wording = (text: string) => ({ text, check: wordingHash(text), from: '2024-01-01' })
const published = (id: string, text: string, given: Partial<AnchoredBlock> = {}): AnchoredBlock => ({
  id,
  wordings: [wording(text)],
  ...given,
})
/** The id and aliases of each paragraph of the source as it is now; a heading begins with `#`. */
const carry = (before: AnchoredBlock[], now: string[]) =>
  matchPublishedBlocks(
    before,
    now.map((text) => (text.startsWith('#') ? { type: 'heading', text: text.slice(1) } : { type: 'paragraph', text })),
  )
const ids = (before: AnchoredBlock[], now: string[]) =>
  carry(before, now).blocks.map(({ id, aliases }) => [id, ...aliases].join(' '))
const three = [published('p-1', quays), published('p-2', lamps), published('p-3', tolls)]

describe('the published ids of a document', () => {
  it('stay where nothing changed', () => {
    expect(ids(three, [quays, lamps, tolls])).toEqual(['p-1', 'p-2', 'p-3'])
  })

  it('are none where nothing was published', () => {
    expect(ids([], [quays])).toEqual([''])
  })

  it('go with the same words wherever they moved', () => {
    expect(ids(three, [tolls, quays, lamps])).toEqual(['p-3', 'p-1', 'p-2'])
  })

  it('go with words that only look otherwise', () => {
    expect(ids(three, [quays.toUpperCase(), lamps, tolls])).toEqual(['p-1', 'p-2', 'p-3'])
  })

  it('stay with what changed in its place', () => {
    expect(ids(three, [quays, lamps.replace('oil', 'fat'), tolls])).toEqual(['p-1', 'p-2', 'p-3'])
  })

  it('are not given to a paragraph that says something else', () => {
    expect(ids(three, [quays, 'A new school opens in spring with forty desks.', tolls])).toEqual(['p-1', '', 'p-3'])
  })

  it('lead to the whole where paragraphs were joined', () => {
    expect(ids(three, [`${quays} ${lamps}`, tolls])).toEqual(['p-2 p-1', 'p-3'])
  })

  it('that led to another block lead to what that one is now', () => {
    const before = [published('p-1', quays), published('p-2', lamps, { wordings: [], into: 'p-1' })]
    expect(ids(before, [quays])).toEqual(['p-1 p-2'])
  })

  it('come back with words that were gone or published once before', () => {
    const before = [published('p-1', quays), published('p-2', lamps, { gone: '2024-02-01' })]
    expect(ids(before, [quays, lamps])).toEqual(['p-1', 'p-2'])
    const changed = published('p-1', quays, {
      wordings: [wording(quays), wording(tolls)],
    })
    expect(ids([changed], [quays])).toEqual(['p-1'])
  })

  it('of a paragraph are no heading’s own', () => {
    expect(carry([published('p-1', quays)], [`#${quays}`]).blocks).toEqual([{ aliases: ['p-1'] }])
  })

  it('are each given once', () => {
    expect(ids([published('p-1', quays)], [quays, quays]).filter((id) => id === 'p-1')).toHaveLength(1)
  })
})

describe('a withdrawn passage of which only a digest is kept', () => {
  const withdrawn: AnchoredBlock = { id: 'p-2', wordings: [], digest: wordingDigest(lamps), withdrawn: true }
  const before = [published('p-1', quays), withdrawn, published('p-3', tolls)]

  it('is known by its very words', () => {
    const { blocks, unsure } = carry(before, [quays, lamps, tolls])
    expect(blocks[1]?.id).toBe('p-2')
    expect(unsure).toEqual([])
  })

  it('is not told for sure from what is in its place, which is said', () => {
    const { unsure } = carry(before, [quays, lamps.replace('oil', 'fat'), tolls])
    expect(unsure).toEqual([{ id: 'p-2', at: 1, beside: [] }])
  })
})
