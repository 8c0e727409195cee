import { classifyLine, type LineClassification } from '#lib/ingest/header/classify-line.ts'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { fieldOf } from '#lib/ingest/header/lexicon/matchers.ts'
import { bodyStartRule, namesGenre, neighbours } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'

/** A head with the kinds of its lines told simply: a genre, a field, a date, a time of day, or any words. */
export function simpleHead(head: string): HeaderLine[] {
  return linesOf(head).map((line) => {
    const dates = findDates(line.text)
    const isDate = dates[0]?.words.length === line.text.length
    const isTime = /^\d{1,2}:\d\d [AP]\.M\.$/.test(line.text)
    const field = namesGenre(line.text) ? undefined : fieldOf(line.text)
    return {
      ...line,
      rule: 'test',
      dates,
      ...(field ? { field } : {}),
      kind: field ? 'field' : isDate ? 'date' : isTime ? 'time' : namesGenre(line.text) ? 'genre' : 'text',
    }
  })
}

/** What each line of an example is, one after the other. */
export function classified(example: string): LineClassification[] {
  return readTogether(example).head
}

/** The rule by which the text of an example begins. */
export function beginning(example: string): string | undefined {
  return readTogether(example, true).begun
}

function readTogether(example: string, ends = false): { head: HeaderLine[]; begun?: string } {
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
    const rule = ends ? bodyStartRule(line, { head, kind: found.kind, after: lines.slice(index + 1) }) : undefined
    if (rule) return { head, begun: rule.id }
    head.push({ ...line, ...found, dates })
  }
  return { head }
}
