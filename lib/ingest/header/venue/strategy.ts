import type { HeaderCandidate } from '#lib/ingest/header/choose-candidate.ts'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { type JoinedHeader, joinHeader } from '#lib/ingest/header/joined-header.ts'
import { type DateOrder, dateLikeSpans } from '#lib/ingest/recognise/find-dates.ts'

/** Put for every character of a date, a weekday or a time of day, which no place has: a private-use character. */
export const datePlaceholder = '\uE001'

/** A line of a head; in `masked` every character of what belongs to a date is `datePlaceholder`. */
export interface VenueLine extends HeaderLine {
  masked: string
}

/** A head as the strategies read it. */
export interface VenueContext {
  lines: VenueLine[]
  /** The lines that can name a place as one text on one line, dates masked. */
  head: JoinedHeader
  /** The same of some of its lines, those of the sender among them. */
  headOf(lines: HeaderLine[]): OneLineHeader
}

export interface OneLineHeader extends JoinedHeader {
  /** The same with its line feeds, and with its dates. */
  broken: string
}

/** One way in which heads name where it happened. */
export interface VenueStrategy {
  id: string
  find(context: VenueContext): HeaderCandidate[]
  /** Heads, a line each, and the places that are found in them. */
  examples: { head: string; finds: string[] }[]
}

const venueLineKinds = new Set<HeaderLine['kind']>(['genre', 'text', 'person', 'place', 'date', 'field', 'notice'])
const atVenueLineKinds = new Set<HeaderLine['kind']>([...venueLineKinds, 'letterhead'])

/** What the strategies read of the lines of a head. */
export function venueContext(lines: HeaderLine[], order?: DateOrder): VenueContext {
  const headOf = (some: HeaderLine[], kinds: ReadonlySet<HeaderLine['kind']>): OneLineHeader => {
    const head = joinHeader(some.filter((line) => kinds.has(line.kind)))
    return { ...head, broken: head.text, text: masked(head.text.replace(/\n/g, ' '), order) }
  }
  return {
    lines: lines.map((line) => ({ ...line, masked: masked(line.text, order) })),
    head: headOf(lines, venueLineKinds),
    headOf: (some) => headOf(some, atVenueLineKinds),
  }
}

function masked(text: string, order: DateOrder | undefined): string {
  let result = text
  for (const { start, end } of dateLikeSpans(text, order))
    result = result.slice(0, start) + datePlaceholder.repeat(end - start) + result.slice(end)
  return result
}

/** The candidate of the strategy `rule`: the place `value`, stated by `words` of a line. */
export function placeAt(rule: string, value: string, line: HeaderLine, words: string): HeaderCandidate {
  return { rule, known: { value, basis: { kind: 'stated', line: line.number, words, rule } } }
}
