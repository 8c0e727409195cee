import { describe, expect, it } from 'vitest'
import { bodyStartRules } from '#lib/ingest/header/body-start/rules.ts'
import { lineRules } from '#lib/ingest/header/line/rules.ts'
import { readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { beginning } from '#tests/unit/ingest/header/invented-lines.ts'

describe.each(bodyStartRules)('the rule $id', ({ id, examples }) => {
  it.each(examples.yes)('begins the text of %j', (example) => {
    expect(beginning(example)).toBe(id)
  })

  it.each(examples.no)('does not begin the text of %j', (example) => {
    expect(beginning(example)).not.toBe(id)
  })
})

describe('the rules by which a text begins', () => {
  it('have ids that no rule of a line has, and examples', () => {
    const rules = [...lineRules, ...bodyStartRules]
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    for (const { examples } of bodyStartRules)
      expect(Math.min(examples.yes.length, examples.no.length)).toBeGreaterThan(0)
  })

  it('can be switched off', () => {
    const lines = linesOf('Speech by Ana Verell\nPeace has come.\nWe have our quays again and we thank you.')
    expect(readHeaderLines(lines)).toHaveLength(1)
    expect(readHeaderLines(lines, undefined, new Set(['sentence']))).toHaveLength(2)
  })
})
