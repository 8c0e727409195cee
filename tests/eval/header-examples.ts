import { textBeginnings } from '#lib/ingest/header/beginning/rules.ts'
import { choose } from '#lib/ingest/header/choose.ts'
import { classify } from '#lib/ingest/header/classify.ts'
import type { HeadLine } from '#lib/ingest/header/head-line.ts'
import { beginningOf, neighbours, readHeadLines } from '#lib/ingest/header/header-lines.ts'
import { lineRules } from '#lib/ingest/header/line/rules.ts'
import { titleCandidates, titleOrder, titleStrategies } from '#lib/ingest/header/title/strategies.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/dates.ts'

/** What a rule of the header reader makes of its own examples, as one string; nothing for rules that have none here. */
export function readExamplesOf(id: string, without: ReadonlySet<string>): string | undefined {
  const rule = lineRules.find((one) => one.id === id) ?? textBeginnings.find((one) => one.id === id)
  if (rule) return JSON.stringify(rule.examples.yes.map((example) => readLines(example, without)))
  const strategy = titleStrategies.find((one) => one.id === id)
  return strategy && JSON.stringify(strategy.examples.map(({ head }) => readTitle(head, without)))
}

/** The rules of the lines of an example down to the line that begins its text, and the rule by which that does. */
function readLines(example: string, without: ReadonlySet<string>): string[] {
  const head: HeadLine[] = []
  const lines = linesOf(example)
  for (const [index, line] of lines.entries()) {
    const dates = findDates(line.text)
    const previous = head.at(-1)
    const context = { dates, ...(previous ? { previous } : {}), ...neighbours(lines, index) }
    const found = classify(line.text, context, without)
    const after = lines.slice(index + 1)
    const beginning = beginningOf(line, { head, kind: found.kind, after }, without)
    head.push({ ...line, ...found, dates })
    if (beginning) return [...head.map(({ rule }) => rule), beginning.id]
  }
  return head.map(({ rule }) => rule)
}

function readTitle(head: string, without: ReadonlySet<string>): string | undefined {
  const lines = readHeadLines(linesOf(`${head}\n\nLadies and gentlemen,`), undefined, without)
  const { candidate } = choose(titleCandidates(lines, without), titleOrder, 'title')
  return candidate && `${candidate.rule}: ${candidate.known.value}`
}
