import { expect, it } from 'vitest'
import { GrowableUint32Array } from '#lib/quote/reuse/growable-uint32-array.ts'

it('keeps all numbers in their order, however many', () => {
  const row = new GrowableUint32Array()
  const count = (1 << 16) * 2 + 1
  for (let value = 0; value < count; value++) row.push(value)
  const all = row.view()
  expect(row.length).toBe(count)
  expect(all).toHaveLength(count)
  expect([all[0], all[1 << 16], all.at(-1)]).toEqual([0, 1 << 16, count - 1])
})
