import type { HeaderLine, HeaderLineKind } from '#lib/ingest/header/header-line.ts'
import type { Line } from '#lib/ingest/read/source.ts'

/** What a rule may look at besides the line. */
export interface BodyStartContext {
  /** The lines of the head above it. */
  head: HeaderLine[]
  /** What the line would be in a head. */
  kind: HeaderLineKind
  /** The lines after it. */
  after: Line[]
}

export interface BodyStartRule {
  id: string
  test(line: Line, context: BodyStartContext): boolean
  /** Whether the first line of all may begin the text by this rule. */
  first: boolean
  /** Texts of which the last line begins the text by this rule, and by no earlier one; and of which it does not. */
  examples: { yes: string[]; no: string[] }
}
