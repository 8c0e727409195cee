import type { HeadLine } from '#lib/ingest/header/head-line.ts'

export interface HeadTitle {
  value: string
  lines: HeadLine[]
}

/** A way to find the title among the lines of a head. */
export interface TitleStrategy {
  id: string
  read(lines: HeadLine[]): HeadTitle | undefined
  /** Heads, and the title that the strategy reads in each and that is chosen. */
  examples: { head: string; title: string }[]
}
