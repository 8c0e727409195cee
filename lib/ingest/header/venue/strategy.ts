import type { Candidate } from '#lib/ingest/header/choose.ts'
import type { HeadLine } from '#lib/ingest/header/head-line.ts'
import { type HeadText, headText } from '#lib/ingest/header/header-text.ts'
import { type DateOrder, dateLikeSpans } from '#lib/ingest/recognise/dates.ts'

/** Stands for every letter of a date, a weekday or a time of day, which no place has: a private-use character. */
export const dateMark = '\uE001'

/** A line of a head; in `masked` every letter of what belongs to a date is `dateMark`. */
export interface VenueLine extends HeadLine {
  masked: string
}

/** A head as the strategies read it. */
export interface VenueContext {
  lines: VenueLine[]
  /** The lines that can name a place as one text on one line, dates masked. */
  head: HeadText
  /** The same of some of its lines, those of the sender among them. */
  headOf(lines: HeadLine[]): HeadOnOneLine
}

export interface HeadOnOneLine extends HeadText {
  /** The same with its line feeds, and with its dates. */
  broken: string
}

/** One way in which heads name where it happened. */
export interface VenueStrategy {
  id: string
  find(context: VenueContext): Candidate[]
  /** Heads, a line each, and the places that are found in them. */
  examples: { head: string; finds: string[] }[]
}

const told = new Set<HeadLine['kind']>(['genre', 'text', 'person', 'place', 'date', 'field', 'notice'])
const toldAtVenue = new Set<HeadLine['kind']>([...told, 'letterhead'])

/** What the strategies read of the lines of a head. */
export function venueContext(lines: HeadLine[], order?: DateOrder): VenueContext {
  const headOf = (some: HeadLine[], kinds: ReadonlySet<HeadLine['kind']>): HeadOnOneLine => {
    const head = headText(some.filter((line) => kinds.has(line.kind)))
    return { ...head, broken: head.text, text: masked(head.text.replace(/\n/g, ' '), order) }
  }
  return {
    lines: lines.map((line) => ({ ...line, masked: masked(line.text, order) })),
    head: headOf(lines, told),
    headOf: (some) => headOf(some, toldAtVenue),
  }
}

function masked(text: string, order: DateOrder | undefined): string {
  let result = text
  for (const { start, end } of dateLikeSpans(text, order))
    result = result.slice(0, start) + dateMark.repeat(end - start) + result.slice(end)
  return result
}

/** The candidate of a strategy. */
export function placeAt(rule: string, value: string, line: HeadLine, words: string): Candidate {
  return { rule, known: { value, basis: { kind: 'stated', line: line.number, words, rule } } }
}
