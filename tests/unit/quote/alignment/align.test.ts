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

  it('has all of its words, those that stand nowhere too', () => {
    expect(beside('nix weir old nox', 'the weir old')).toBe('nix/the weir/weir old/old nox/-')
  })

  it('may leave out much at an ellipsis', () => {
    expect(beside('weir …dear', 'weir a b c d e f g h dear').endsWith('dear/dear')).toBe(true)
  })
})

describe('the stretches that agree best', () => {
  it('are aligned without what stands around them', () => {
    expect(beside('nix weir is old nox', 'now the weir is old', false)).toBe('weir/weir is/is old/old')
  })

  it('may be none', () => {
    expect(beside('nix nox', 'the weir', false)).toBe('')
  })
})
