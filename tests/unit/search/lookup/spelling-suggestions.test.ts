import { describe, expect, it } from 'vitest'
import { spellingSuggestions } from '#lib/search/lookup/spelling-suggestions.ts'
import type { Vocabulary } from '#lib/search/lookup/vocabulary.ts'

/** A vocabulary of a few words: like a word is what differs in its last letter; rare ones have a count of 1. */
function vocabularyOf(counts: Record<string, number>): Vocabulary {
  const all = Object.entries(counts).map(([word, count]) => ({ word, count }))
  const stub: Pick<Vocabulary, 'withPrefix' | 'similarTo'> = {
    withPrefix: async (prefix, _most, enough) =>
      all.filter(({ word, count }) => word.startsWith(prefix) && (count > 1 || enough === 1)),
    similarTo: async (written) => all.filter(({ word }) => word.slice(0, -1) === written.slice(0, -1)),
  }
  return stub as Vocabulary
}

describe('what may be meant by a word that occurs nowhere', () => {
  it('is what it begins, then what is like it, each once', async () => {
    const vocabulary = vocabularyOf({ ferryman: 9, ferrx: 4, ferryboat: 3 })
    expect(await spellingSuggestions(vocabulary, 'ferry', [])).toEqual(['ferryman', 'ferryboat', 'ferrx'])
  })

  it('is no longer word where fewer than four letters were typed', async () => {
    expect(await spellingSuggestions(vocabularyOf({ ferry: 9 }), 'fer', [])).toEqual([])
    expect(await spellingSuggestions(vocabularyOf({ ferry: 9 }), 'ferr', [])).toEqual(['ferry'])
  })

  it('is a rare longer word only where nothing else is', async () => {
    expect(await spellingSuggestions(vocabularyOf({ weirkeeper: 1 }), 'weir', [])).toEqual(['weirkeeper'])
    expect(await spellingSuggestions(vocabularyOf({ weirkeeper: 1, weix: 5 }), 'weir', [])).toEqual(['weix'])
  })

  it('is else what is like its key, unless that is too short', async () => {
    expect(await spellingSuggestions(vocabularyOf({ bridgX: 2 }), 'briges', ['bridge'])).toEqual(['bridgX'])
    expect(await spellingSuggestions(vocabularyOf({ brX: 2 }), 'bries', ['bri'])).toEqual([])
  })
})
