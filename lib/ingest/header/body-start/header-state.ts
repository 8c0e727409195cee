import type { HeaderLine, HeaderLineKind } from '#lib/ingest/header/header-line.ts'
import { openEnding } from '#lib/ingest/header/lexicon/matchers.ts'
import type { Line } from '#lib/ingest/read/source.ts'

/** Kinds of lines that say what they are, however long: no text begins with them. */
export const explicitKinds = new Set<HeaderLineKind>([
  'field',
  'publicationStamp',
  'date',
  'time',
  'notice',
  'pageMark',
])
/** Kinds of lines that may end as a sentence does and yet be broken in the middle of their words. */
export const wrappableKinds = new Set<HeaderLineKind>([
  'genre',
  'person',
  'theme',
  'quoted',
  'letterhead',
  'siteSection',
])

/** Whether a head says what the text is and, right above, where or when it was: little of it can follow. */
export function isSettled(head: HeaderLine[]): boolean {
  const last = head.findLast((line) => line.kind !== 'notice' && line.kind !== 'pageMark')
  return (
    (last?.kind === 'place' || last?.kind === 'date' || last?.kind === 'time') &&
    head.some((line) => line.kind === 'genre' || line.kind === 'quoted')
  )
}

/** Whether a blank line is between two lines; false where there is no first. */
export function isApart(line: Line | undefined, next: Line): boolean {
  return line !== undefined && next.number > line.number + 1
}

/** Whether a line goes on with the words of the line of the head above it. */
export function continues(previous: HeaderLine | undefined, text: string): boolean {
  if (!previous) return false
  if (previous.kind === 'letterhead' || previous.kind === 'ocrNoise' || previous.kind === 'notice') return false
  return /^\p{Ll}/u.test(text) && (/,$/.test(previous.text) || openEnding.test(previous.text))
}

/** Whether a head has a title, or says what the text is, and ends in where or when it was. */
export function isDated(head: HeaderLine[]): boolean {
  const last = head.findLast((line) => line.kind !== 'notice' && line.kind !== 'pageMark')
  return (
    (last?.kind === 'place' || last?.kind === 'date' || last?.kind === 'time') &&
    head.some(({ kind }) => kind === 'genre' || kind === 'quoted' || kind === 'text')
  )
}
