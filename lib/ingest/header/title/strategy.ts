import type { HeaderLine } from '#lib/ingest/header/header-line.ts'

/** A title, and the lines that have its words. */
export interface TitleLines {
  value: string
  lines: HeaderLine[]
}

/** A way to find the title among the lines of a head. */
export interface TitleStrategy {
  id: string
  read(lines: HeaderLine[]): TitleLines | undefined
  /** Heads, and the title that the strategy reads in each and that is chosen. */
  examples: { head: string; title: string }[]
}
