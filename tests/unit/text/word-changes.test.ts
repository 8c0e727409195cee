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

  it('takes texts of any length', () => {
    const long = (word: string) => `${word} `.repeat(5000).trim()
    expect(wordChanges(long('weir'), long('dyke')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
