import type { HeadKind, HeadLine } from '#lib/ingest/header/head-line.ts'
import type { Line } from '#lib/ingest/read/source.ts'

/** What a rule may look at besides the line. */
export interface BeginningContext {
  /** The lines of the head above it. */
  head: HeadLine[]
  /** What the line would be in a head. */
  kind: HeadKind
  /** The lines after it. */
  after: Line[]
}

export interface TextBeginning {
  id: string
  test(line: Line, context: BeginningContext): boolean
  /** Whether the first line of all may begin the text by this rule. */
  first: boolean
  /** Texts of which the last line begins the text by this rule, and by no earlier one; and of which it does not. */
  examples: { yes: string[]; no: string[] }
}
