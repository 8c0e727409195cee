import { Index } from 'flexsearch'
import { z } from 'zod'
import { saturation, slotOf } from './bm25.ts'
import { indexOptions, slots, termSeparator } from './definition.ts'

/** For each slot from the best on, the numbers of the units that have a term there, ascending. */
export type Slots = number[][]

/** What FlexSearch 0.8.212 exports under `<n>.map`: terms, each with sparse slots. A contract test holds this form. */
const exportedMap = z.array(z.tuple([z.string(), z.array(z.array(z.number()).nullable())]))

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
 * Gives encoded units to FlexSearch and takes its map out again.
 *
 * @param units terms of each unit, in the order of their numbers
 * @returns the slots of every term, in the order in which the terms first stand
 */
export function indexUnits(units: readonly string[][], averageLength: number): Map<string, Slots> {
  const index = new Index(indexOptions(scoreWith(averageLength)))
  for (const [number, terms] of units.entries()) {
    if (terms.length > 0) index.add(number, terms.join(termSeparator))
  }
  const found = new Map<string, Slots>()
  index.export((key, data) => {
    if (!key.endsWith('.map')) return
    for (const [term, filled] of exportedMap.parse(JSON.parse(data))) {
      found.set(
        term,
        filled.map((units) => units ?? []),
      )
    }
  })
  return found
}
