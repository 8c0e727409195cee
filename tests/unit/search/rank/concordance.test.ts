import { describe, expect, it } from 'vitest'
import { concordance } from '#lib/search/rank/concordance.ts'

const text = 'So the old mill stands by the river road, and the road to the old town passes the mill.'
const marks = (...words: string[]) =>
  [...text.matchAll(new RegExp(words.join('|'), 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

describe('a concordance', () => {
  it('has a line for each place, cut at words', () => {
    expect(concordance(text, marks('road'), 20)).toEqual([
      { left: 'stands by the river ', keyword: 'road', right: ', and the road to', cutLeft: true, cutRight: true },
      { left: 'river road, and the ', keyword: 'road', right: ' to the old town', cutLeft: true, cutRight: true },
    ])
  })

  it('joins neighbours to one keyword', () => {
    const [line] = concordance(text, marks('old', 'mill'), 100)
    expect(line).toMatchObject({ left: 'So the ', keyword: 'old mill', cutLeft: false, cutRight: false })
  })

  it('loses nothing where it is wide enough', () => {
    for (const { left, keyword, right } of concordance(text, marks('road'), 200)) {
      expect(left + keyword + right).toBe(text)
    }
  })
})
