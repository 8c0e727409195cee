import { describe, expect, it } from 'vitest'
import type { BlockHistories } from '#lib/domain/block-history.ts'
import { linkChanges } from '#lib/site/link-changes.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

const standing = (id: string, text: string) => ({ id, text, wordingHash: wordingHash(text) })
const wording = (text: string, from: string) => ({ text, check: wordingHash(text), from })
const made = (from: string, ...texts: string[]) => ({ from, wordingHashes: texts.map(wordingHash) })

const [old, later, now] = ['The weir held.', 'The weir held for a day.', 'The weir held for two days.']

describe('what changed since a link was made', () => {
  it('is nothing where the words are the same', () => {
    expect(linkChanges(made('p-aaaaaaa', now), [standing('p-aaaaaaa', now)])).toEqual([])
  })

  it('is the wording that the link was made for, and the day of the next', () => {
    const wordings: BlockHistories = {
      'p-aaaaaaa': { state: 'changed', wordings: [wording(old, '2024-01-01'), wording(later, '2024-02-01')] },
    }
    expect(linkChanges(made('p-aaaaaaa', old), [standing('p-aaaaaaa', now)], wordings)).toEqual([
      { kind: 'reworded', id: 'p-aaaaaaa', was: wording(old, '2024-01-01'), until: '2024-02-01', now },
    ])
  })

  it('is only that it changed, where nothing is known of how it read', () => {
    expect(linkChanges(made('p-aaaaaaa', old), [standing('p-aaaaaaa', now)])).toEqual([
      { kind: 'unknown', id: 'p-aaaaaaa' },
    ])
  })

  it.each(['merged', 'split'] as const)('is where the words are now, of a paragraph that was %s', (state) => {
    const wordings: BlockHistories = {
      'p-bbbbbbb': { state, now: ['p-aaaaaaa', 'p-ccccccc'], wordings: [wording(old, '2024-01-01')] },
    }
    expect(linkChanges(made('p-bbbbbbb', old), [standing('p-aaaaaaa', now)], wordings)).toEqual([
      { kind: 'moved', state, id: 'p-bbbbbbb', was: wording(old, '2024-01-01'), now: ['p-aaaaaaa', 'p-ccccccc'] },
    ])
  })

  it('is found for one paragraph of several, also where one was put between them', () => {
    const passage = [standing('p-aaaaaaa', 'One.'), standing('p-nnnnnnn', 'New.'), standing('p-bbbbbbb', now)]
    const wordings: BlockHistories = { 'p-bbbbbbb': { state: 'changed', wordings: [wording(old, '2024-01-01')] } }
    expect(linkChanges(made('p-aaaaaaa', 'One.', old), passage, wordings)).toEqual([
      { kind: 'reworded', id: 'p-bbbbbbb', was: wording(old, '2024-01-01'), now },
    ])
  })

  it('is how it read, of a paragraph that is gone', () => {
    const wordings: BlockHistories = { 'p-aaaaaaa': { state: 'gone', wordings: [wording(old, '2024-01-01')] } }
    expect(linkChanges(made('p-aaaaaaa', old), [], wordings)).toEqual([
      { kind: 'gone', id: 'p-aaaaaaa', was: wording(old, '2024-01-01') },
    ])
  })

  it('shows no words of what was withdrawn', () => {
    const wordings: BlockHistories = { 'p-aaaaaaa': { state: 'withdrawn', wordings: [] } }
    expect(linkChanges(made('p-aaaaaaa', old), [{ id: 'p-aaaaaaa', text: '' }], wordings)).toEqual([])
  })
})
