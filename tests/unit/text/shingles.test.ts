import { describe, expect, it } from 'vitest'
import { containment, foldedWords, resemblance, shingles } from '#lib/text/shingles.ts'

const of = (text: string) => shingles(foldedWords(text))

describe('runs of two words', () => {
  it('are each there once', () => {
    expect([...of('The weir, the weir!')]).toEqual(['the weir', 'weir the'])
  })

  it('of one word are that word, and of none nothing', () => {
    expect([...of('Weir')]).toEqual(['weir'])
    expect([...of('—')]).toEqual([])
  })
})

describe('what two texts have in common', () => {
  it('is all for the same, nothing for others, and half where half is', () => {
    expect(resemblance(of('a b c'), of('a b c'))).toBe(1)
    expect(resemblance(of('a b c'), of('x y z'))).toBe(0)
    expect(resemblance(of('a b c'), of('a b x'))).toBe(0.5)
    expect(resemblance(of(''), of(''))).toBe(0)
  })

  it('knows the order of words', () => {
    expect(resemblance(of('a b'), of('b a'))).toBe(0)
  })

  it('is a share of the first where one is in the other', () => {
    expect(containment(of('a b'), of('x a b y'))).toBe(1)
    expect(containment(of('x a b y'), of('a b'))).toBeCloseTo(1 / 3)
    expect(containment(of(''), of('a b'))).toBe(0)
  })
})
