import type { Slots } from './slots.ts'

/** For each unit that has a word, the best slot it has it in. */
export type Postings = Map<number, number>

/** Brings the slots of several terms together, as those of one word that may stand under each of them. */
export function mergeSlots(found: readonly Slots[]): Postings {
  const merged: Postings = new Map()
  for (const slots of found) {
    for (const [slot, units] of slots.entries()) {
      for (const unit of units) {
        const before = merged.get(unit)
        if (before === undefined || slot < before) merged.set(unit, slot)
      }
    }
  }
  return merged
}

/** The units that stand in all of the postings; none where there are no postings. */
export function intersect(all: readonly Postings[]): number[] {
  const [smallest, ...others] = all.toSorted((one, other) => one.size - other.size)
  if (!smallest) return []
  return [...smallest.keys()].filter((unit) => others.every((postings) => postings.has(unit)))
}

/** The units that stand in any of the postings, each with its best slot. */
export function unite(all: readonly Postings[]): Postings {
  const united: Postings = new Map()
  for (const postings of all) {
    for (const [unit, slot] of postings) united.set(unit, Math.min(slot, united.get(unit) ?? slot))
  }
  return united
}

/** Units whose slot is not known, in the middle one. */
export function withoutSlots(units: Iterable<number>, slots: number): Postings {
  return new Map([...units].map((unit) => [unit, Math.floor(slots / 2)]))
}
