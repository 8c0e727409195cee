import type { Finding } from '#lib/domain/finding.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { alphabetsOf, inOneScript } from '#lib/text/homoglyphs.ts'

const word = /[\p{L}\p{M}]+/gu
const otherThanLatin = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** Words of two alphabets by intent: a foreign stem with an ending of the language ("VIPов"), or the other way round. */
const [latin, cyrillic] = [String.raw`\p{Script=Latin}+`, String.raw`\p{Script=Cyrillic}+`]
const stemAndEnding = new RegExp(`^(?:${latin}${cyrillic}|${cyrillic}${latin})$`, 'u')

/**
 * Words in which letters of Latin, Cyrillic and Greek are together, which no reader sees: a warning for each, with the first
 * line that has it and the spelling under which search finds it. Words that mix alphabets by intent (a foreign stem with an
 * ending, symbols of science) have none. `row` is the row of a dataset that the lines are of.
 */
export function findMixedScripts(lines: Line[], file: string, row?: number): Finding[] {
  const found = new Map<string, { line: number; count: number }>()
  for (const { text, number } of lines) {
    if (!otherThanLatin.test(text)) continue
    for (const [letters] of text.matchAll(word)) {
      if (alphabetsOf(letters).length < 2) continue
      const known = found.get(letters)
      if (known) known.count += 1
      else found.set(letters, { line: number, count: 1 })
    }
  }
  return [...found].flatMap(([letters, { line, count }]): Finding[] => {
    const meant = inOneScript(letters)
    if (meant === undefined && (stemAndEnding.test(letters) || isOfScience(letters))) return []
    const place = `${row === undefined ? '' : `row ${row}: `}line ${line}`
    const times = count > 1 ? ` (${count} times)` : ''
    const read = meant === undefined ? '' : `; search finds it as "${meant}"`
    const message = `${place}: "${letters}"${times} has ${alphabetsOf(letters).join(' and ')} letters in one word${read}. If that is a slip, correct it in the source`
    return [{ rule: 'mixed-scripts', severity: 'warning', file, line, message }]
  })
}

/** "μm", "Δt": Greek letters that look like no other are meant. */
function isOfScience(letters: string): boolean {
  return alphabetsOf(letters).includes('Greek')
}
