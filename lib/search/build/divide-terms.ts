import { slots } from '#lib/search/definition.ts'
import { type OtherName, termPageOf } from '#lib/search/format.ts'
import { type Slots, writeTermPage } from '#lib/search/term-page.ts'

/** How many bytes a page of terms has on average, about half as many deflated. */
const bytesPerPage = 5000
/** What a term takes beside its text, and each unit that has it, in bytes: roughly, and enough to divide by. */
const bytesOfTerm = 4
const bytesOfUnit = 1.5
/** A term in more units than this is common, and has a page of its own. */
const commonFrom = 2000
/** A term in more units than this is kept in two slots instead of all, as it tells little. */
const coarseFrom = 4000

/** A term that stands in very many units, on a page of its own. */
export interface CommonTerm {
  term: string
  frequency: number
  page: Uint8Array
}

/** The terms that stand in very many units. */
export function commonTerms(found: ReadonlyMap<string, Slots>): Set<string> {
  return new Set([...found].flatMap(([term, filled]) => (frequencyOf(filled) > commonFrom ? [term] : [])))
}

function frequencyOf(filled: Slots): number {
  return filled.reduce((sum, units) => sum + units.length, 0)
}

/** Where the better and the lesser half of the slots are kept: about the middle of what each mostly has. */
const better = 2
const lesser = 5

function coarse(all: Slots): Slots {
  const joined = (from: number, to: number) =>
    all
      .slice(from, to)
      .flat()
      .sort((one, other) => one - other)
  const result: Slots = Array.from({ length: lesser + 1 }, () => [])
  result[better] = joined(0, slots / 2)
  result[lesser] = joined(slots / 2, slots)
  return result
}

/** Divides terms into pages, by hash, and pages of their own for those that stand in very many units. */
export function divideTerms(
  found: Iterable<readonly [term: string, slots: Slots]>,
  others: ReadonlyMap<string, readonly OtherName[]>,
): { pages: Uint8Array[]; own: CommonTerm[] } {
  const rare: [string, Slots][] = []
  const own: CommonTerm[] = []
  let bytes = 0
  for (const [term, filled] of found) {
    const frequency = frequencyOf(filled)
    if (frequency <= commonFrom) {
      rare.push([term, filled])
      bytes += term.length + bytesOfTerm + frequency * bytesOfUnit
      continue
    }
    const entry = { slots: frequency > coarseFrom ? coarse(filled) : filled, others: others.get(term) ?? [] }
    own.push({ term, frequency, page: writeTermPage([[term, entry]]) })
  }
  const count = Math.max(1, Math.ceil(bytes / bytesPerPage))
  const pages = Array.from({ length: count }, (): [string, Slots][] => [])
  for (const entry of rare) pages[termPageOf(entry[0], count)]?.push(entry)
  own.sort((one, other) => (one.term < other.term ? -1 : 1))
  return {
    // By name, so that like terms stand together.
    pages: pages.map((page) =>
      writeTermPage(
        page
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([term, filled]) => [term, { slots: filled, others: others.get(term) ?? [] }]),
      ),
    ),
    own,
  }
}
