import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart, inRow, joinedParts } from '#lib/ingest/finding-message.ts'
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
    const said = {
      line: String(line),
      word: count > 1 ? findingPart('wordOften', { word: letters, count }) : findingPart('wordOnce', { word: letters }),
      scripts: joinedParts(
        'and',
        alphabetsOf(letters).map((alphabet) => findingPart(`scripts.${alphabet}`)),
      ),
    }
    const message =
      meant === undefined
        ? findingMessage('mixedScripts', said)
        : findingMessage('mixedScriptsFound', { ...said, meant })
    return [inRow({ rule: 'mixed-scripts', severity: 'warning', file, line, ...message }, row)]
  })
}

/** "μm", "Δt": Greek letters that look like no other are meant. */
function isOfScience(letters: string): boolean {
  return alphabetsOf(letters).includes('Greek')
}
