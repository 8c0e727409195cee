import { expect, it } from 'vitest'
import { expectLinear } from '#tests/unit/time-growth.ts'

it('what takes the square of its length is noticed', { timeout: 60_000 }, async () => {
  const square = (length: number) => {
    let sum = 0
    for (let one = 0; one < length; one += 1) for (let other = 0; other < length / 2; other += 1) sum += one ^ other
    return sum
  }
  await expect(expectLinear(square)).rejects.toThrow('times as long')
})
