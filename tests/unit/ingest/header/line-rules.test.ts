import { describe, expect, it } from 'vitest'
import { textBeginnings } from '#lib/ingest/header/beginning/rules.ts'
import { type Classified, classify } from '#lib/ingest/header/classify.ts'
import type { HeadLine } from '#lib/ingest/header/head-line.ts'
import { beginningOf, neighbours, readHeadLines } from '#lib/ingest/header/header-lines.ts'
import { lineRules } from '#lib/ingest/header/line/rules.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/dates.ts'

/** What each line of an example is, one after the other. */
function classified(example: string): Classified[] {
  const head: HeadLine[] = []
  const lines = linesOf(example)
  for (const [index, line] of lines.entries()) {
    const dates = findDates(line.text)
    const previous = head.at(-1)
    const found = classify(line.text, {
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
  const head: HeadLine[] = []
  const lines = linesOf(example)
  for (const [index, line] of lines.entries()) {
    const dates = findDates(line.text)
    const previous = head.at(-1)
    const found = classify(line.text, {
      dates,
      ...(previous ? { previous } : {}),
      ...neighbours(lines, index),
    })
    const rule = beginningOf(line, { head, kind: found.kind, after: lines.slice(index + 1) })
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

describe.each(textBeginnings)('the rule $id', ({ id, examples }) => {
  it.each(examples.yes)('begins the text of %j', (example) => {
    expect(beginning(example)).toBe(id)
  })

  it.each(examples.no)('does not begin the text of %j', (example) => {
    expect(beginning(example)).not.toBe(id)
  })
})

describe('the rules', () => {
  it('have ids of their own, and examples', () => {
    const rules = [...lineRules, ...textBeginnings]
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    for (const { examples } of rules) expect(Math.min(examples.yes.length, examples.no.length)).toBeGreaterThan(0)
  })

  it('can be switched off', () => {
    const lines = linesOf('Speech by Ana Verell\nPeace has come.\nWe have our quays again and we thank you.')
    expect(readHeadLines(lines)).toHaveLength(1)
    expect(readHeadLines(lines, undefined, new Set(['sentence']))).toHaveLength(2)
  })
})
