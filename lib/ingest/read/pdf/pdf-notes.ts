import type { PdfLine } from './pdf-lines.ts'

/** Notes are set smaller than the text, by this share at least. */
const smaller = 0.93

const beginsWithMark = /^(?:[⁰¹²³⁴-⁹]+|\(?\[?\d{1,3}[).\]]?|\[[a-h]\]|[*†‡§]{1,3})\s*(?=\S)/u

/**
 * The notes at the foot of a page: the smaller lines at its end, from the first that begins with a mark on. The mark
 * of one of them must be raised in the text of the page, or the file must call them notes.
 */
export function takeNotes(lines: PdfLine[], bodySize: number): { text: PdfLine[]; notes: PdfLine[] } {
  const tagged = lines.filter((line) => line.first?.note)
  if (tagged.length > 0) return { text: lines.filter((line) => !line.first?.note), notes: tagged }
  let start = lines.length
  while (start > 0 && isSmall(lines[start - 1], bodySize)) start -= 1
  const first = lines.findIndex((line, index) => index >= start && beginsWithMark.test(line.text))
  if (first < 0) return { text: lines, notes: [] }
  const [text, notes] = [lines.slice(0, first), lines.slice(first)]
  const marks = new Set(text.flatMap((line) => line.marks))
  const isKnown = notes.some((line) => marks.has(markOf(line.text)) || /^[*†‡§]/.test(line.text))
  return isKnown && text.length > 0 ? { text, notes } : { text: lines, notes: [] }
}

function isSmall(line: PdfLine | undefined, bodySize: number): boolean {
  return line !== undefined && !line.row && line.size < bodySize * smaller
}

/** The mark of a note as plain figures. */
function markOf(text: string): string {
  const mark = beginsWithMark.exec(text)?.[0] ?? ''
  return mark.normalize('NFKD').replace(/[^\da-h]/g, '')
}

/** Whether a line of notes begins another note. */
export function beginsNote(line: PdfLine): boolean {
  return beginsWithMark.test(line.text)
}
