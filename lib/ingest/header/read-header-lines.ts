import type { Line } from '#lib/ingest/read/source.ts'
import { type DateOrder, findDates } from '#lib/ingest/recognise/find-dates.ts'
import { beginsQuoted, dropBodyLines } from './body-start/drop-body-lines.ts'
import { dropUnprovenLines } from './body-start/drop-unproven-lines.ts'
import type { BodyStartRule } from './body-start/rule.ts'
import { bodyStartRules } from './body-start/rules.ts'
import { classifyLine } from './classify-line.ts'
import type { HeaderLine } from './header-line.ts'
import {
  changed,
  fieldOf,
  genreAfterColon,
  genreAfterName,
  genreAtStart,
  genreBeforeBy,
  published,
} from './lexicon/matchers.ts'

/** How many lines of a text are looked at for its head. */
const reach = 45

/** How many lines, and how much of them in UTF-16 units, a title in quotation marks goes over. */
const quotedLines = 5
const quotedLength = 260

/** Longest line, in UTF-16 units, that may be one of a head: whatever is longer is text, and is not searched for more. */
const longestLine = 2000

/**
 * The lines above the text, each with what it is. The first line that one of the rules for the beginning of a text
 * holds for, and all that follow it, are the text. Where that beginning is not within reach, or nothing would be left
 * for a text, there is no head.
 */
export function readHeaderLines(all: Line[], order?: DateOrder, without?: ReadonlySet<string>): HeaderLine[] {
  const head: HeaderLine[] = []
  let quoting = false
  const long = all.findIndex(({ text }) => text.length > longestLine)
  // The beginning of a long line is enough to see whether the lines above it are a head.
  const lines = all.slice(0, reach + quotedLines).map((line) => {
    return line.text.length > longestLine ? { ...line, text: line.text.slice(0, longestLine) } : line
  })
  for (const [index, line] of lines.slice(0, reach).entries()) {
    if (index === long && index > 0) {
      const begun = bodyStartRule(line, { head, kind: 'text', after: lines.slice(index + 1, index + 3) }, without)
      return begun ? dropBodyLines(head, line, begun) : dropUnprovenLines(head)
    }
    if (index === long) return []
    const opens = /^[“"‘'«]/u.test(line.text)
    const closes = /[”"’'»][.,]?$/u.test(line.text)
    if (!quoting && opens && closesSoon(lines, index)) {
      if (beginsQuoted(line, head)) return dropUnprovenLines(head)
      quoting = true
    }
    if (quoting) {
      const kind = head.at(-1)?.kind === 'theme' ? 'theme' : 'quoted'
      head.push({ ...line, kind, rule: 'in-quotation-marks', dates: [] })
      if (closes && (!opens || line.text.length > 1)) quoting = false
      continue
    }
    const previous = head.at(-1)
    const dates = findDates(line.text, order)
    const classified = classifyLine(
      line.text,
      { dates, ...(order ? { order } : {}), ...(previous ? { previous } : {}), ...neighbours(lines, index) },
      without,
    )
    const context = { head, kind: classified.kind, after: lines.slice(index + 1, index + 3) }
    const beginning = bodyStartRule(line, context, without)
    if (beginning && head.length > 0 && isAboveFields(lines, index)) {
      head.push({ ...line, kind: 'notice', rule: standfirst, dates: [] })
      continue
    }
    if (beginning) return dropBodyLines(head, line, beginning)
    head.push({ ...line, ...classified, dates })
  }
  return []
}

/** Id of what a publisher says in a sentence between a title and the fields below it. */
const standfirst = 'standfirst-above-fields'
/** How many lines below a standfirst are looked at, and how many of them are fields. */
const fieldsBelow = { reach: 4, least: 3 }

/** Whether most of the lines right below a line are "From: …", "Published: …": then they are all of the head. */
function isAboveFields(lines: Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + fieldsBelow.reach)
  const isField = ({ text }: Line) => fieldOf(text) !== undefined || published.test(text) || changed.test(text)
  const [first] = below
  return first !== undefined && isField(first) && below.filter(isField).length >= fieldsBelow.least
}

/** The words of the two lines below a line. */
export function neighbours(lines: Line[], index: number): { next?: string; afterNext?: string } {
  const [next, afterNext] = lines.slice(index + 1, index + 3)
  return { ...(next ? { next: next.text } : {}), ...(afterNext ? { afterNext: afterNext.text } : {}) }
}

/** The rule by which a line begins the text, where one holds. */
export function bodyStartRule(
  line: Line,
  context: Parameters<BodyStartRule['test']>[1],
  without?: ReadonlySet<string>,
): BodyStartRule | undefined {
  return bodyStartRules.find(
    (rule) => (rule.first || context.head.length > 0) && !without?.has(rule.id) && rule.test(line, context),
  )
}

function closesSoon(lines: Line[], from: number): boolean {
  const joined = lines.slice(from, from + quotedLines)
  const at = joined.findIndex((line, index) => /[”"’'»][.,]?$/u.test(line.text) && (index > 0 || line.text.length > 2))
  if (at === -1) return false
  const text = joined
    .slice(0, at + 1)
    .map((line) => line.text)
    .join(' ')
  return text.length < quotedLength && !/[.!?]\s+\p{Lu}/u.test(text)
}

/** Whether words say that a text is a speech, statement or the like. */
export function namesGenre(text: string): boolean {
  return genreAtStart.test(text) || genreAfterName.test(text) || genreAfterColon.test(text) || genreBeforeBy.test(text)
}
