import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { isInvisible } from '#lib/text/spans.ts'

/**
 * The entries in the order of their places, with `space` between them, so that they cover the text from 0 to its
 * end without gap or overlap. Throws `SourceError` naming the line where words have no entry or two: a record that
 * can't account for its source must not be made.
 */
export function completeLedger(file: string, text: string, entries: LedgerEntry[]): LedgerEntry[] {
  const sorted = entries.filter((entry) => entry.end > entry.start).sort((a, b) => a.start - b.start || a.end - b.end)
  const complete: LedgerEntry[] = []
  let position = 0
  const space = (end: number) => {
    if (end === position) return
    const between = text.slice(position, end)
    if (!isInvisible(between))
      throw new SourceError(
        `${file}: ${place(text, position)}: ${quote(between)} is in no paragraph and in no list of what was left out`,
      )
    complete.push({ start: position, end, fate: 'space' })
  }
  for (const entry of sorted) {
    if (entry.start < position) {
      throw new SourceError(
        `${file}: ${place(text, entry.start)}: ${quote(text.slice(entry.start, position))} is in two entries of the ledger`,
      )
    }
    space(entry.start)
    complete.push(entry)
    position = entry.end
  }
  space(text.length)
  return complete
}

/** The line of the first words at or after the position. */
function place(text: string, position: number): string {
  const words = text.slice(position).search(/\S/)
  return words === -1 ? 'the end' : `line ${text.slice(0, position + words).split(/\r\n|\r|\n/).length}`
}

function quote(words: string): string {
  const text = words.trim()
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`
}
