import { Index } from 'flexsearch'
import { saturation, slotOf } from '#lib/search/bm25.ts'
import { indexOptions, slots, termSeparator } from '#lib/search/definition.ts'
import type { Slots } from '#lib/search/term-page.ts'

/**
 * Whether this is what FlexSearch 0.8.212 exports under `<n>.map`: terms, each with sparse slots. A contract test holds
 * this form. Not by a schema, which would copy millions of numbers.
 */
function isExportedMap(value: unknown): value is [string, (number[] | null)[]][] {
  const isSlot = (slot: unknown) =>
    slot === null || (Array.isArray(slot) && slot.every((unit) => Number.isInteger(unit)))
  const isEntry = (entry: unknown) =>
    Array.isArray(entry) && typeof entry[0] === 'string' && Array.isArray(entry[1]) && entry[1].every(isSlot)
  return Array.isArray(value) && value.every(isEntry)
}

function countOccurrences(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/**
 * FlexSearch's `score`: the slot of a term by its BM25 saturation. It is called for each different term of a unit
 * in turn, with the same array of terms, so that the occurrences are counted once per unit.
 */
function scoreWith(averageLength: number): (terms: string[], term: string) => number {
  let counted: readonly string[] = []
  let counts = new Map<string, number>()
  return (terms, term) => {
    if (terms !== counted) {
      counted = terms
      counts = countOccurrences(terms)
    }
    return slotOf(saturation(counts.get(term) ?? 0, terms.length, averageLength), slots)
  }
}

/**
 * Gives encoded units to FlexSearch.
 *
 * @param units terms of each unit, in the order of their numbers
 */
export function indexUnits(units: Iterable<readonly string[]>, averageLength: number): Index {
  const index = new Index(indexOptions(scoreWith(averageLength)))
  let number = 0
  for (const terms of units) {
    if (terms.length > 0) index.add(number, terms.join(termSeparator))
    number += 1
  }
  return index
}

/** Takes the map of FlexSearch out again, term by term, in the order in which they first stand, and empties it. */
export function takeTerms(index: Index, take: (term: string, slots: Slots) => void): void {
  index.export((key, data) => {
    if (!key.endsWith('.map')) return
    const exported: unknown = JSON.parse(data)
    if (!isExportedMap(exported)) throw new TypeError(`FlexSearch's export ${key} has another form than 0.8.212 has.`)
    for (const [term, filled] of exported) {
      take(
        term,
        filled.map((units) => units ?? []),
      )
    }
  })
  index.clear()
}
