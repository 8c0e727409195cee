import { describe, expect, it } from 'vitest'
import { align } from '#lib/quote/alignment/align.ts'

/** Words beside words: those that begin alike are like each other. `…` before a word of the quotation is an ellipsis. */
function beside(quotation: string, text: string, whole = true) {
  const marked = quotation.split(' ')
  const [quoted, said] = [marked.map((word) => word.replace('…', '')), text.split(' ')]
  const { steps } = align(
    {
      weights: quoted.map(() => 1),
      afterEllipsis: marked.map((word) => word.startsWith('…')),
      length: said.length,
      wordMatch: (one, other) =>
        quoted[one] === said[other]
          ? 'same'
          : quoted[one]?.slice(0, 3) === said[other]?.slice(0, 3)
            ? 'like'
            : 'different',
    },
    whole,
  )
  return steps.map((step) => `${quoted[step.quoted ?? -1] ?? '-'}/${said[step.said ?? -1] ?? '-'}`).join(' ')
}

describe('a whole quotation beside a text', () => {
  it.each([
    ['where it stands', 'weir is old', 'now the weir is old and dear', 'weir/weir is/is old/old'],
    ['with a word left out', 'weir is old', 'the weir is very old', 'weir/weir is/is -/very old/old'],
    ['with a word added', 'weir is very old', 'the weir is old', 'weir/weir is/is very/- old/old'],
    ['with another word', 'weir is new now', 'the weir is old now', 'weir/weir is/is new/old now/now'],
    ['with another form', 'weirs are old', 'the weirdo are old', 'weirs/weirdo are/are old/old'],
  ])('is aligned %s', (_what, quotation, text, steps) => {
    expect(beside(quotation, text)).toBe(steps)
  })

  it('has all of its words, those that occur nowhere too', () => {
    expect(beside('nix weir old nox', 'the weir old')).toBe('nix/the weir/weir old/old nox/-')
  })

  it('may leave out much at an ellipsis', () => {
    expect(beside('weir …dear', 'weir a b c d e f g h dear').endsWith('dear/dear')).toBe(true)
  })
})

describe('the stretches that agree best', () => {
  it('are aligned without what is around them', () => {
    expect(beside('nix weir is old nox', 'now the weir is old', false)).toBe('weir/weir is/is old/old')
  })

  it('may be none', () => {
    expect(beside('nix nox', 'the weir', false)).toBe('')
  })
})

describe('of several ways to align', () => {
  it.each([
    ['the one place where all stand together', 'old weir', 'old mill and the old weir', 'old/old weir/weir'],
    [
      'a longer gap rather than another word',
      'weir leaks',
      'weir of all of us leaks',
      'weir/weir -/of -/all -/of -/us leaks/leaks',
    ],
    ['one gap rather than two', 'a b c', 'a x y b c', 'a/a -/x -/y b/b c/c'],
    ['a word beside another rather than one left out and one added', 'a new c', 'a old c', 'a/a new/old c/c'],
    ['the same word rather than one like it', 'weird', 'weirdo weird', 'weird/weird'],
    ['one like it rather than none', 'old weirs', 'an old weirdo', 'old/old weirs/weirdo'],
  ])('takes %s', (_what, quotation, text, steps) => expect(beside(quotation, text)).toBe(steps))

  it('has words at the beginning and the end that occur nowhere', () => {
    expect(beside('nix nox old weir', 'the old weir')).toBe('nix/- nox/- old/old weir/weir')
    expect(beside('old weir nix nox', 'old weir')).toBe('old/old weir/weir nix/- nox/-')
  })

  it('does not bridge much of the text where there is no ellipsis', () => {
    const far = `weir ${'x '.repeat(40)}leaks`
    expect(beside('weir leaks', far)).not.toContain('leaks/leaks weir')
    expect(beside('weir …leaks', far).endsWith('leaks/leaks')).toBe(true)
  })

  it('counts a word for what it weighs', () => {
    const score = (weights: number[]) =>
      align(
        {
          weights,
          afterEllipsis: [false, false],
          length: 2,
          wordMatch: (one, other) => (one === other ? 'same' : 'different'),
        },
        true,
      ).score
    expect(score([1, 1])).toBe(4)
    expect(score([1, 0.5])).toBe(3)
  })

  it('is nothing of nothing', () => {
    const empty = { weights: [], afterEllipsis: [], length: 3, wordMatch: () => 'same' as const }
    expect(align(empty, true).steps).toEqual([])
    expect(align({ ...empty, weights: [1], afterEllipsis: [false], length: 0 }, false).steps).toEqual([])
  })

  it('of stretches leaves out what lowers the score at either end', () => {
    expect(beside('nix old weir nox', 'mix old weir mox', false)).toBe('old/old weir/weir')
    expect(beside('a b x c d', 'a b y c d', false)).toBe('a/a b/b x/y c/c d/d')
  })
})
