import type { Hints, TitleHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** How far down the title that markup names may be, in lines. */
const reach = 12
/** How many words of a text are its title where it has none. */
const words = 10

/** The line near the top that the markup says is the title. */
export function markedTitle(lines: Line[], hints: Hints | undefined): Line | undefined {
  const span = hints?.titles[0]?.span
  return span ? lines.slice(0, reach).find((line) => line.start <= span.start && span.start < line.end) : undefined
}

/** The title of a text whose lines name none: what its markup says, though the text does not; else its first words. */
export function fallbackTitle(lines: Line[], hints: Hints | undefined): Known<string> {
  const named = hints?.titles.find((title) => title.span === undefined && isTitle(title))
  if (named) return { value: named.value.trim(), basis: { kind: 'inferred', rule: `title-in-markup:${named.from}` } }
  const [first] = lines
  const start = (first?.text ?? '').split(/\s+/).slice(0, words).join(' ')
  return {
    value: `${start.replace(/[.,;:!?]+$/, '')}…`,
    basis: { kind: 'inferred', rule: 'first-words', ...(first ? { line: first.number } : {}) },
  }
}

function isTitle({ value }: TitleHint): boolean {
  return /\p{L}{2}/u.test(value) && value.length <= 300
}
