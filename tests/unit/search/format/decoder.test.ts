import { describe, expect, it } from 'vitest'
import { listOf, mapOf, number, pairOf, record, string } from '#lib/search/format/decoder.ts'

const shape = record((take) => ({
  name: take.required('name', string),
  ...take.optional('forms', listOf(string)),
  counts: take.required('counts', mapOf(number)),
}))

describe('a shape', () => {
  it('gives what fits, and leaves what it doesn’t know out', () => {
    expect(shape.decode({ name: 'weir', counts: { mill: 1 }, more: true })).toEqual({
      name: 'weir',
      counts: new Map([['mill', 1]]),
    })
    expect(shape.decode({ name: 'weir', forms: ['ford'], counts: {} })).toMatchObject({ forms: ['ford'] })
    expect(pairOf(string, number).decode(['weir', 3])).toEqual(['weir', 3])
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
    expect(shape.decode(value)).toBeUndefined()
  })
})
