import { describe, expect, it } from 'vitest'
import { readWordNetRelations } from '#lib/third-party/wordnet-data.ts'

/** So often only few words were met that the lists are short. */
const relations = await readWordNetRelations(200)

describe('what WordNet says of pairs of words', () => {
  it('is words of one sense, a group on a line', () => {
    expect(relations.synonyms).toContain('begin start')
  })

  it('is pairs of one root, and opposites, in alphabetical order and each once', () => {
    expect(relations.opposites).toContain('begin end')
    for (const { 0: one, 1: other } of [...relations.families, ...relations.opposites].map((line) => line.split(' '))) {
      expect(String(one) < String(other)).toBe(true)
    }
    expect(new Set(relations.families).size).toBe(relations.families.length)
  })

  it('is plain words alone', () => {
    const words = [...relations.synonyms, ...relations.families].flatMap((line) => line.split(' '))
    expect(words.filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([])
  })
})
