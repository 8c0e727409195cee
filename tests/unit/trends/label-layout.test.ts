import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markerSpacing, spreadLabels, truncateToWidth } from '#app/trends/label-layout.ts'

describe('spreading labels', () => {
  it('leaves those alone that have room', () => {
    expect(spreadLabels([10, 90, 50], 17, 100)).toEqual([10, 90, 50])
  })

  it('keeps distance, order and the lower edge', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = spreadLabels(places, 17, 300)
        const order = places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
        const inOrder = order.map((index) => placed[index] ?? Number.NaN)
        expect(Math.max(...inOrder)).toBeLessThanOrEqual(300)
        for (const [index, place] of inOrder.entries())
          if (index > 0) expect(place - (inOrder[index - 1] ?? 0)).toBeGreaterThanOrEqual(17)
      }),
    )
  })
})

describe('fitting a name', () => {
  it('cuts off what is too long', () => {
    expect(truncateToWidth('the old mill', 100, 10)).toBe('the old m…')
    expect(truncateToWidth('mill', 100, 10)).toBe('mill')
  })
})

describe('shapes at points', () => {
  it('are at each point where there is room, and ever rarer where there is less', () => {
    expect(markerSpacing(40).interval).toBe(1)
    expect(markerSpacing(2).interval).toBeGreaterThan(markerSpacing(6).interval)
  })
})
