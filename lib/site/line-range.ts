import type { Say } from '#lib/i18n/say.ts'

/** Lines of a source: "line 3", "lines 3 to 5". */
export function lineRange(say: Say, first: number, last: number): string {
  return first === last
    ? say('document.line', { line: String(first) })
    : say('document.lines', { first: String(first), last: String(last) })
}

/** The same where there is little room: "lines 3–5". */
export function lineSpan(say: Say, first: number, last: number): string {
  return first === last
    ? say('document.line', { line: String(first) })
    : say('provenance.lines', { first: String(first), last: String(last) })
}

/** The numbers alone: "3", "3–5". */
export function lineNumbers(first: number, last = first): string {
  return first === last ? `${first}` : `${first}–${last}`
}
