import { describe, expect, it } from 'vitest'
import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import { passageChangeOf } from '#lib/watch/build/passage-change.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const block = { id: 'p-0000001', text: 'The weir held.' }
const wording = (text: string, from: string) => ({ check: '00000000', text, from })
const anchored = (...wordings: AnchoredBlock['wordings']): AnchoredBlock => ({ id: block.id, wordings })

describe('the moment from which a passage has been as it is', () => {
  const letter = documentWith({
    date: '1899-03-02',
    source: { ...documentWith().source, retrieved: '2026-05-01T08:00:00Z' },
  })

  it('is the day on which its words were first public as they are', () => {
    expect(passageChangeOf(letter, block, anchored(wording(block.text, '2026-01-01')))).toBe('2026-01-01T12:00:00Z')
    const corrected = anchored(wording('The weir broke.', '2026-01-01'), wording(block.text, '2026-02-01'))
    expect(passageChangeOf(letter, block, corrected)).toBe('2026-02-01T12:00:00Z')
  })

  it('moves with corrections of its own, and with no other', () => {
    const published = anchored(wording(block.text, '2026-01-01'))
    const other = { ...letter, corrections: [{ field: 'p-0000002', reason: 'misprint', on: '2026-06-01' }] }
    expect(passageChangeOf(other, block, published)).toBe('2026-01-01T12:00:00Z')
    const own = { ...letter, corrections: [{ field: block.id, reason: 'misprint', on: '2026-06-01' }] }
    expect(passageChangeOf(own, block, published)).toBe('2026-06-01T12:00:00Z')
  })

  it('is, as long as its words are not published, that at which its source came, else the day of the text', () => {
    expect(passageChangeOf(letter, block, undefined)).toBe('2026-05-01T08:00:00Z')
    expect(passageChangeOf(letter, block, anchored(wording('Other words.', '2026-01-01')))).toBe('2026-05-01T08:00:00Z')
    expect(passageChangeOf(documentWith({ date: '1899-03' }), block, undefined)).toBe('1899-03-01T12:00:00Z')
    expect(passageChangeOf(documentWith(), block, undefined)).toBeUndefined()
  })
})
