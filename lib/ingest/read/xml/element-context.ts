import type { ParagraphMarkup } from '#lib/ingest/read/structured/structured-text.ts'

/** What is around an element of a debate: whose words it has, and how deep it is in divisions and lists. */
export interface ElementContext {
  form: ParagraphMarkup
  /** How many divisions are around it. */
  depth: number
}

/** The markup of what somebody says inside of other markup; without a voice nobody is known to say it. */
export function spokenBy(voice: string | undefined, { voice: _around, ...form }: ParagraphMarkup): ParagraphMarkup {
  return { ...form, ...(voice !== undefined && { voice }) }
}
