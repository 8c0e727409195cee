import type { HeaderLine } from './header-line.ts'

/** The lines of a head as one text, so that what is broken over lines can be read; every place knows its line. */
export interface JoinedHeader {
  text: string
  /** The line that a place of the text (UTF-16 units) is on. */
  lineAt(place: number): HeaderLine | undefined
}

/** Joins lines by line feeds, the space inside them made single and marks of emphasis (`*`, `_`) at their ends left out. */
export function joinHeader(lines: HeaderLine[]): JoinedHeader {
  const starts: { start: number; line: HeaderLine }[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += '\n'
    starts.push({ start: text.length, line })
    text += line.text.replace(/\s+/g, ' ').replace(/^[*_]+|(?<![*_])[*_]+$/g, '')
  }
  return {
    text,
    lineAt: (place) => starts.findLast((one) => one.start <= place)?.line,
  }
}
