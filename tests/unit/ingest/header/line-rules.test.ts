import { describe, expect, it } from 'vitest'
import { bodyStartRules } from '#lib/ingest/header/body-start/rules.ts'
import { classifyLine, type LineClassification } from '#lib/ingest/header/classify-line.ts'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { lineRules } from '#lib/ingest/header/line/rules.ts'
import { bodyStartRule, neighbours, readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'

/** What each line of an example is, one after the other. */
function classified(example: string): LineClassification[] {
  const head: HeaderLine[] = []
  const lines = linesOf(example)
  for (const [index, line] of lines.entries()) {
    const dates = findDates(line.text)
    const previous = head.at(-1)
    const found = classifyLine(line.text, {
      dates,
      ...(previous ? { previous } : {}),
      ...neighbours(lines, index),
    })
    head.push({ ...line, ...found, dates })
  }
  return head
}

/** The rule by which the text of an example begins. */
function beginning(example: string): string | undefined {
  const head: HeaderLine[] = []
  const lines = linesOf(example)
  for (const [index, line] of lines.entries()) {
    const dates = findDates(line.text)
    const previous = head.at(-1)
    const found = classifyLine(line.text, {
      dates,
      ...(previous ? { previous } : {}),
      ...neighbours(lines, index),
    })
    const rule = bodyStartRule(line, { head, kind: found.kind, after: lines.slice(index + 1) })
    if (rule) return rule.id
    head.push({ ...line, ...found, dates })
  }
  return undefined
}

describe.each(lineRules)('the rule $id', ({ id, kind, examples }) => {
  it.each(examples.yes)('is the first to take %j', (example) => {
    expect(classified(example)).toContainEqual(expect.objectContaining({ rule: id, kind }))
  })

  it.each(examples.no)('takes nothing of %j', (example) => {
    expect(classified(example).map((line) => line.rule)).not.toContain(id)
  })
})

describe.each(bodyStartRules)('the rule $id', ({ id, examples }) => {
  it.each(examples.yes)('begins the text of %j', (example) => {
    expect(beginning(example)).toBe(id)
  })

  it.each(examples.no)('does not begin the text of %j', (example) => {
    expect(beginning(example)).not.toBe(id)
  })
})

describe('the rules', () => {
  it('have ids of their own, and examples', () => {
    const rules = [...lineRules, ...bodyStartRules]
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    for (const { examples } of rules) expect(Math.min(examples.yes.length, examples.no.length)).toBeGreaterThan(0)
  })

  it('can be switched off', () => {
    const lines = linesOf('Speech by Ana Verell\nPeace has come.\nWe have our quays again and we thank you.')
    expect(readHeaderLines(lines)).toHaveLength(1)
    expect(readHeaderLines(lines, undefined, new Set(['sentence']))).toHaveLength(2)
  })
})
