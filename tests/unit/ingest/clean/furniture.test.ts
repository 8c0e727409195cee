import { describe, expect, it } from 'vitest'
import { furnitureRules } from '#lib/ingest/clean/furniture.ts'

describe.each(furnitureRules)('the rule $rule', ({ pattern, examples }) => {
  it.each(examples.yes)('takes “%s”', (line) => expect(pattern.test(line)).toBe(true))
  it.each(examples.no)('leaves “%s”', (line) => expect(pattern.test(line)).toBe(false))
})
