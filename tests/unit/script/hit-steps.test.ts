import { expect, it } from 'vitest'
import { stepFrom } from '#app/_script/hit-steps.ts'

const tops = [-300, 120, 480, 2000]

it('steps from the hit that is read to its neighbours, wherever the reader has scrolled', () => {
  expect(stepFrom(1, tops, 300)).toEqual({ next: 2, previous: 0 })
})

it('steps from where the reader is, where no hit is read', () => {
  expect(stepFrom(undefined, tops, 300)).toEqual({ next: 2, previous: 1 })
  expect(stepFrom(undefined, tops, -400)).toEqual({ next: 0, previous: -1 })
})

it('steps beyond the last and the first', () => {
  expect(stepFrom(3, tops, 300).next).toBe(tops.length)
  expect(stepFrom(0, tops, 300).previous).toBe(-1)
  expect(stepFrom(undefined, [10, 20], 300)).toEqual({ next: 2, previous: 1 })
  expect(stepFrom(undefined, [], 300)).toEqual({ next: 0, previous: -1 })
})
