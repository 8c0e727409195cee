import { describe, expect, it } from 'vitest'
import { chooseStep } from '#lib/search/build/choose-step.ts'

/** About a thousand bytes, as texts of four paragraphs have: some less, some more. */
const alike = Array.from({ length: 400 }, (_, index) => 1000 + ((index * 37) % 200))

describe('to what pieces are filled up', () => {
  it('is about one length, where there are very many that are of nearly one length', () => {
    const step = chooseStep(alike, 100_000, 4)
    const steps = new Set(alike.map((length) => Math.ceil(length / step)))
    expect(steps.size).toBe(1)
    expect(step * Math.max(...steps)).toBeLessThan(1300)
  })

  it('fills them less, where there are few', () => {
    expect(chooseStep(alike, 40, 4)).toBeLessThan(chooseStep(alike, 100_000, 4))
    expect(chooseStep(alike, 40, 4)).toBeLessThan(200)
  })

  it('is something where there are none', () => {
    expect(chooseStep([], 0, 4)).toBeGreaterThan(0)
  })
})
