import { describe, expect, it } from 'vitest'
import { comparePassages, hasChanges } from '#lib/watch/browser/compare-passages.ts'

const nothing = { changed: [], gone: [], withdrawn: [] }
const seen = { corpus: 'before', on: '2026-01-01', passages: { 'p-a': '1', 'p-b': '2' } }
const now = (passages: Record<string, string>) => ({ corpus: 'now', passages })

describe('what is new in a search', () => {
  it('is what is found now and was not at the last look, by its id', () => {
    const changes = comparePassages(seen, now({ 'p-a': '1', 'p-b': '2', 'p-c': '3', 'h-d': '4' }), nothing)
    expect(changes).toEqual({ added: ['p-c', 'h-d'], reworded: [], corrected: [], missing: [] })
  })

  it('is nothing while the archive is the same', () => {
    const changes = comparePassages(seen, { corpus: 'before', passages: { 'p-c': '3' } }, nothing)
    expect(hasChanges(changes)).toBe(false)
  })

  it('is nothing where only other documents came', () => {
    expect(hasChanges(comparePassages(seen, now(seen.passages), { ...nothing, changed: ['p-x'] }))).toBe(false)
  })

  it('is not what was published in other words before, which is told apart', () => {
    const changes = comparePassages(seen, now({ ...seen.passages, 'p-c': '3', 'p-d': '4' }), {
      ...nothing,
      changed: ['p-c'],
    })
    expect(changes).toEqual({ added: ['p-d'], reworded: ['p-c'], corrected: [], missing: [] })
  })

  it('is not what has other words now and was found before', () => {
    expect(comparePassages(seen, now({ 'p-a': '1', 'p-b': '9' }), nothing)).toEqual({
      added: [],
      reworded: [],
      corrected: ['p-b'],
      missing: [],
    })
  })

  it('says of what is not found any more why, where the archive records it', () => {
    const before = { ...seen, passages: { 'p-a': '1', 'p-b': '2', 'p-c': '3', 'p-d': '4', 'p-e': '5' } }
    const changes = comparePassages(before, now({ 'p-e': '5' }), {
      withdrawn: ['p-a'],
      gone: ['p-b'],
      changed: ['p-c'],
    })
    expect(changes.missing).toEqual([
      { id: 'p-a', reason: 'withdrawn' },
      { id: 'p-b', reason: 'gone' },
      { id: 'p-c', reason: 'changed' },
      { id: 'p-d', reason: 'unknown' },
    ])
    expect(hasChanges(changes)).toBe(true)
  })
})
