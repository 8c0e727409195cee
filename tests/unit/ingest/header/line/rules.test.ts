import { describe, expect, it } from 'vitest'
import { lineRules } from '#lib/ingest/header/line/rules.ts'
import { classified } from '#tests/unit/ingest/header/invented-lines.ts'

describe.each(lineRules)('the rule $id', ({ id, kind, examples }) => {
  it.each(examples.yes)('is the first to take %j', (example) => {
    expect(classified(example)).toContainEqual(expect.objectContaining({ rule: id, kind }))
  })

  it.each(examples.no)('takes nothing of %j', (example) => {
    expect(classified(example).map((line) => line.rule)).not.toContain(id)
  })
})

describe('the rules for a line of a head', () => {
  it('have ids of their own, and examples', () => {
    expect(new Set(lineRules.map((rule) => rule.id)).size).toBe(lineRules.length)
    for (const { examples } of lineRules) expect(Math.min(examples.yes.length, examples.no.length)).toBeGreaterThan(0)
  })
})
