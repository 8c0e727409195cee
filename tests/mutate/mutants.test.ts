import { describe, expect, it } from 'vitest'
import { applyMutant } from './draw.ts'
import { mutantsOf } from './mutants.ts'

/** A source with each of its mutants in it. */
const mutated = (source: string) => mutantsOf(source).map((mutant) => applyMutant(source, mutant))

describe('the mutants of a source', () => {
  it.each([
    ['a comparison', 'f(a < b)', ['f(a <= b)', 'f(a >= b)']],
    ['an equality', 'f(a === b)', ['f(a !== b)']],
    ['a logical operator', 'f(a && b)', ['f(a || b)']],
    ['a sum, but none of texts', "f(a + b, 'x' + c)", ['f(a - b', "f(a + b, '' + c)"]],
    ['a negation', 'f(!a)', ['f(a)']],
    ['a condition', 'if (a) f()', ['if (!(a)) f()']],
    ['a constant', 'f(1, true)', ['f(2, true)', 'f(1, false)']],
    ['a text', "f('x', '')", ["f('', '')", "f('x', 'other')"]],
    ['a method', 'a.some(f)', ['a.every(f)']],
    ['a call that is left out', 'f(a.trim())', ['f(a)']],
    ['a returned value', 'const f = () => a', ['const f = () => undefined']],
    ['a statement', 'function f() { g() }', ['function f() { ; }']],
    ['a pattern', '/^a/.test(b)', ['/a/.test(b)']],
  ])('change %s', (_what, source, found) => {
    const all = mutated(source)
    for (const one of found) expect(all.some((text) => text.startsWith(one))).toBe(true)
    expect(new Set(all).size).toBe(all.length)
    expect(all).not.toContain(source)
  })

  it('are none of types, imports, names and lists of words', () => {
    expect(mutated("import { a } from 'b'\ntype A = 'x' | 1\nconst words = ['x', 'y']\nconst o = { a: 'x' }")).toEqual(
      [],
    )
  })

  it('leave the other characters where they are, be they of two units', () => {
    expect(mutated("f('𝒳', a < b)")).toContain("f('𝒳', a <= b)")
  })
})
