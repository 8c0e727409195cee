import { describe, expect, it } from 'vitest'
import { uniteWords, withSynonyms } from '#lib/search/lookup/unite-words.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

const weir = foundWord('weir', [1, 3], { idf: 2 })
const dam = foundWord('dam', [3, 4, 5], { idf: 1, widened: [{ word: 'damm', to: ['dam'], why: 'spelling' }] })

describe('several words, any of which is meant', () => {
  const one = uniteWords([weir, dam])

  it('stand wherever one of them does, and count as the most frequent', () => {
    expect([...one.postings]).toEqual([1, 3, 4, 5])
    expect(one).toMatchObject({ frequency: 3, idf: 1, written: 'weir OR dam' })
  })

  it('are marked by the forms of each', () => {
    expect(['weir', 'dam', 'ferry'].map((token) => one.matches(token, 'en'))).toEqual([true, true, false])
    expect(one.forms.map(({ word }) => word)).toEqual(['weir', 'dam'])
  })

  it('say what was widened, and nothing where nothing was', () => {
    expect(one.widened).toEqual([{ word: 'damm', to: ['dam'], why: 'spelling' }])
    expect(uniteWords([weir])).not.toHaveProperty('widened')
  })
})

describe('a word with other writings of it', () => {
  it('stays the word that was typed', () => {
    const own = withSynonyms(weir, [dam])
    expect(own.written).toBe('weir')
    expect([...own.postings]).toEqual([1, 3, 4, 5])
    expect(own).not.toHaveProperty('of')
  })

  it('is left as it is where the others occur nowhere', () => {
    expect(withSynonyms(weir, [foundWord('wier', [])])).toBe(weir)
  })
})
