import { describe, expect, it } from 'vitest'
import { patternPieces } from './pattern-pieces.ts'

describe('a pattern with one piece changed', () => {
  it.each([
    ['^a$', '', ['/a$/', '/^a/']],
    ['a+', 'u', ['/a/u']],
    ['a*b?', '', ['/a+b?/', '/a*b/']],
    ['[ab]', '', ['/[^ab]/']],
    ['[^ab]', '', ['/[ab]/']],
    ['\\bа\\d', '', ['/а\\d/', '/\\bа\\D/']],
    ['a|b', 'i', ['/a/i', '/a|b/']],
    ['(?=a)', '', ['/(?!a)/']],
    ['(?<!a)b', '', ['/(?<=a)b/']],
    ['(?:a)', '', []],
    ['a\\+', '', []],
  ])('%s', (pattern, flags, found) => {
    expect(patternPieces(pattern, flags)).toEqual(found)
  })
})
