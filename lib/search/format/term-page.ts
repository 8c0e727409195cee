import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { LoadError } from './errors.ts'
import type { OtherName } from './files.ts'

/** For each slot from the best on, the numbers of the units that have a term there, ascending. */
export type Slots = number[][]

/** What a page has of one term: for each slot from the best on its units, and for a name its other spellings. */
export interface TermEntry {
  slots: Slots
  others: readonly OtherName[]
}

/**
 * A term in bytes: its text, how many slots it has, the units of each slot as gaps, how many other spellings, the term
 * and the form of each. A page is terms one after the other.
 */
export function writeTerm(
  writer: ByteWriter,
  term: string,
  { slots, others }: { slots: readonly ArrayLike<number>[]; others: readonly OtherName[] },
): void {
  writer.text(term)
  writer.number(slots.length)
  for (const units of slots) writer.ascending(units)
  writer.number(others.length)
  for (const [other, shown] of others) {
    writer.text(other)
    writer.text(shown)
  }
}

/** Reads a page, which is what `writeTerm` wrote. Throws `LoadError` where the bytes are something else. */
export function readTermPage(file: string, bytes: Uint8Array): Map<string, TermEntry> {
  const reader = new ByteReader(bytes)
  const page = new Map<string, TermEntry>()
  try {
    while (!reader.done) {
      const term = reader.text()
      const slots = Array.from({ length: reader.number() }, () => reader.ascending())
      const others = Array.from({ length: reader.number() }, (): OtherName => [reader.text(), reader.text()])
      page.set(term, { slots, others })
    }
  } catch (cause) {
    throw new LoadError(`${file} of the search index is damaged: it has another form.`, { cause })
  }
  return page
}
