import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordChanges } from '#lib/text/word-changes.ts'

function told(from: string, to: string): string {
  const marks = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const
  return wordChanges(from, to)
    .map(({ kind, text }) => `${marks[kind][0]}${text.trim()}${marks[kind][1]}`)
    .join(' ')
}

describe('changes word by word', () => {
  it('tells each change by itself, what stayed between them left alone', () => {
    expect(told('the weir held for three days and nights', 'the sluice held for four days and nights')).toBe(
      'the [weir] {sluice} held for [three] {four} days and nights',
    )
  })

  it('tells what was only taken out or only put in', () => {
    expect(told('we met in the lower hall', 'we met in the hall')).toBe('we met in the [lower] hall')
    expect(told('we met there', 'we met there in spring')).toBe('we met there {in spring}')
  })

  it('tells nothing of texts that are the same', () => {
    expect(wordChanges('the weir held', 'the weir held')).toEqual([{ kind: 'same', text: 'the weir held' }])
    expect(wordChanges('', '')).toEqual([])
  })

  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('the', 'weir', 'held', 'река', 'a', ','), { maxLength: 30 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (from, to) => {
        const stretches = wordChanges(from, to)
        const without = (left: string) =>
          stretches
            .filter(({ kind }) => kind !== left)
            .map((one) => one.text)
            .join('')
        expect(without('added')).toBe(from)
        expect(without('removed')).toBe(to)
      }),
    )
  })

  it('keeps as many words as both texts have in one order', () => {
    const text = fc.array(fc.constantFrom('weir', 'held', 'река', 'a', 'and'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(text, text, (from, to) => {
        // A word of its own at each end, so that every word compared has a space after it.
        const changes = wordChanges(['x', ...from, 'x'].join(' '), ['y', ...to, 'y'].join(' '))
        const kept = changes.flatMap(({ kind, text }) => (kind === 'same' ? text.trim().split(' ') : []))
        expect(kept).toHaveLength(commonInOrder(from, to))
      }),
    )
  })

  it('shows a removed run before what was added in its place, and no two runs of one kind in a row', () => {
    const text = fc.array(fc.constantFrom('weir', 'held', 'a'), { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (from, to) => {
        const kinds = wordChanges(from, to).map(({ kind }) => kind[0])
        expect(kinds.join('')).not.toMatch(/ss|rr|aa|ar/)
      }),
    )
  })

  describe('of long texts', () => {
    const text = Array.from(
      { length: 5000 },
      (_, index) => `${['weir', 'of', 'sluice', 'the'][index % 4]}${index % 977}`,
    )
    const kept = (from: readonly string[], to: readonly string[]) =>
      wordChanges(from.join(' '), to.join(' ')).flatMap(({ kind, text }) =>
        kind === 'same' ? text.trim().split(' ') : [],
      )

    it('keeps all between a word changed at the beginning and one at the end', () => {
      expect(kept(text, ['spring', ...text.slice(1, -1), 'autumn'])).toHaveLength(4998)
    })

    it('keeps nine in ten where every tenth word was changed', () => {
      expect(
        kept(
          text,
          text.map((word, index) => (index % 10 === 5 ? 'dyke' : word)),
        ),
      ).toHaveLength(4500)
    })

    it('aligns texts at the words that each has once, where most words were changed', () => {
      const to = text.map((word, index) => (index % 100 === 0 ? `mark${index}` : `new ${word.length}`))
      const from = text.map((word, index) => (index % 100 === 0 ? `mark${index}` : word))
      expect(kept(from, to)).toHaveLength(50)
    })

    it('gives those that have nothing in common as one change', () => {
      const long = (word: string) => `${word} `.repeat(5000).trim()
      expect(wordChanges(long('weir'), long('dyke')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
    })
  })
})

/** The length of the longest common subsequence, by its definition. */
function commonInOrder([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined || other.length === 0) return 0
  const at = other.indexOf(first)
  return Math.max(commonInOrder(rest, other), at < 0 ? 0 : 1 + commonInOrder(rest, other.slice(at + 1)))
}
