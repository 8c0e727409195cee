import { describe, expect, it } from 'vitest'
import { listOf, mapOf, number, pairOf, record, string } from '#lib/search/format/decoder.ts'

const shape = record((take) => ({
  name: take.need('name', string),
  ...take.may('forms', listOf(string)),
  counts: take.need('counts', mapOf(number)),
}))

describe('a shape', () => {
  it('gives what fits, and leaves what it doesn’t know out', () => {
    expect(shape.read({ name: 'weir', counts: { mill: 1 }, more: true })).toEqual({
      name: 'weir',
      counts: new Map([['mill', 1]]),
    })
    expect(shape.read({ name: 'weir', forms: ['ford'], counts: {} })).toMatchObject({ forms: ['ford'] })
    expect(pairOf(string, number).read(['weir', 3])).toEqual(['weir', 3])
  })

  it.each([
    null,
    'weir',
    [],
    {},
    { name: 1, counts: {} },
    { name: 'weir', counts: { mill: '1' } },
    { name: 'weir', counts: {}, forms: [1] },
  ])('refuses %j', (value) => {
    expect(shape.read(value)).toBeUndefined()
  })
})
