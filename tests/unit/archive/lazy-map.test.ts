import { expect, it } from 'vitest'
import { LazyMap } from '#lib/archive/lazy-map.ts'

it('makes a value when it is asked for, and not before', () => {
  const made: number[] = []
  const map = new LazyMap(
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
    (from) => {
      made.push(from)
      return from * 10
    },
  )
  expect([map.size, map.has('a'), map.has('c'), [...map.keys()]]).toEqual([2, true, false, ['a', 'b']])
  expect(made).toEqual([])
  expect([map.get('b'), map.get('c')]).toEqual([20, undefined])
  expect(made).toEqual([2])
  expect([...map]).toEqual([
    ['a', 10],
    ['b', 20],
  ])
})
