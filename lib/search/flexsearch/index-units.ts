import { Index } from 'flexsearch'
import { indexOptions, termSeparator } from './options.ts'

/**
 * Whether this is what FlexSearch 0.8.212 keeps of a term: sparse slots of units. A contract test holds this form. Not by a
 * schema, which would copy millions of numbers.
 */
function isSlotArray(value: unknown): value is (number[] | undefined)[] {
  const isSlot = (slot: unknown) => Array.isArray(slot) && slot.every((unit) => Number.isInteger(unit))
  return Array.isArray(value) && value.every(isSlot)
}

function countOccurrences(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/**
 * FlexSearch's `score`: how often a term is in a unit. It is called for each different term of a unit in turn, with the same array of
 * terms, so that the occurrences are counted once per unit.
 */
function occurrencesOf(): (terms: string[], term: string) => number {
  let counted: readonly string[] = []
  let counts = new Map<string, number>()
  return (terms, term) => {
    if (terms !== counted) {
      counted = terms
      counts = countOccurrences(terms)
    }
    return counts.get(term) ?? 0
  }
}

/** An index in memory, as FlexSearch gathers it. */
export type MemoryIndex = Index

/**
 * Gives encoded units to FlexSearch, which gathers for each term the units that have it, by how often. Their weight depends on all units of an
 * archive, and FlexSearch takes the time and the memory of the most of an index: so it gathers the units of one document at a time.
 *
 * @param units terms of each unit, in the order of their numbers
 */
export function indexUnits(units: Iterable<readonly string[]>): MemoryIndex {
  const index = new Index(indexOptions(occurrencesOf()))
  let number = 0
  for (const terms of units) {
    if (terms.length > 0) index.add(number, terms.join(termSeparator))
    number += 1
  }
  return index
}

/**
 * Takes what FlexSearch gathered out again, term by term, in the order in which they first occur, and forgets it: the units, ascending, by
 * how often they have the term. It is read where FlexSearch's own storages read it when an index is committed to them: an export would
 * write it all into text first, which takes twice the memory.
 */
export function drainTerms(index: MemoryIndex, take: (term: string, units: readonly number[][]) => void): void {
  const map: unknown = Reflect.get(index, 'map')
  if (!(map instanceof Map)) throw new TypeError('FlexSearch keeps its terms in another way than 0.8.212 does.')
  for (const [term, filled] of map) {
    if (typeof term !== 'string' || !isSlotArray(filled)) {
      throw new TypeError(`FlexSearch keeps the term ${term} in another form than 0.8.212 does.`)
    }
    take(
      term,
      Array.from({ length: filled.length }, (_, slot) => filled[slot] ?? []),
    )
    map.delete(term)
  }
}
