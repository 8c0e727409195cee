import type { HeaderLine, HeaderLineKind } from '#lib/ingest/header/header-line.ts'
import type { DateMention, DateOrder } from '#lib/ingest/recognise/find-dates.ts'

/** What a rule may look at besides the line. */
export interface LineContext {
  dates: DateMention[]
  order?: DateOrder
  previous?: HeaderLine
  /** The line after it. */
  next?: string
  /** The one after that: labels and their values take turns. */
  afterNext?: string
}

export interface LineRule {
  id: string
  kind: HeaderLineKind
  test(line: string, context: LineContext): boolean
  /** Lines of which the rule is the first to take one, and lines of which it takes none. */
  examples: { yes: string[]; no: string[] }
}
