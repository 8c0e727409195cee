import { impactBucketCount } from '#lib/search/format/format-version.ts'

/** Numbers of units: a `Set` of them is one, and so is where a word is. */
export interface UnitSet extends Iterable<number> {
  readonly size: number
  has(unit: number): boolean
}

/**
 * Where a word is: the numbers of units, ascending, and for each the best bucket (0 is the best) in which it has the word. Typed
 * arrays, as a word may be in 100,000 units.
 */
export class Postings implements UnitSet {
  readonly units: Uint32Array
  readonly impacts: Uint8Array

  constructor(units: Uint32Array, slotOfEach: Uint8Array) {
    this.units = units
    this.impacts = slotOfEach
  }

  get size(): number {
    return this.units.length
  }

  has(unit: number): boolean {
    let [from, to] = [0, this.units.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.units[middle] ?? unit) < unit) from = middle + 1
      else to = middle
    }
    return this.units[from] === unit
  }

  [Symbol.iterator](): Iterator<number> {
    return this.units.values()
  }
}

/** Unit and bucket in one number, by which they sort: first by the unit, then by how good the bucket is. Units are below 2^29. */
function pack(unit: number, slot: number): number {
  return unit * impactBucketCount + slot
}

/** Takes packed numbers in any order; of one unit the best bucket stays. */
function unpack(packed: Uint32Array): Postings {
  packed.sort()
  const units = new Uint32Array(packed.length)
  const best = new Uint8Array(packed.length)
  let length = 0
  for (const one of packed) {
    const unit = Math.floor(one / impactBucketCount)
    if (length > 0 && units[length - 1] === unit) continue
    units[length] = unit
    best[length] = one % impactBucketCount
    length += 1
  }
  return new Postings(units.subarray(0, length), best.subarray(0, length))
}

/** Merges the buckets of several terms, as those of one word that may be under each of them. */
export function mergePostings(found: readonly (readonly (readonly (number | string)[])[])[]): Postings {
  const packed = new Uint32Array(
    found.reduce((sum, term) => sum + term.reduce((own, units) => own + units.length, 0), 0),
  )
  let at = 0
  for (const term of found) {
    for (const [slot, units] of term.entries()) {
      for (const unit of units) packed[at++] = pack(Number(unit), slot)
    }
  }
  return unpack(packed)
}

/** The units that are in all of the postings, ascending; none where there are no postings. */
export function intersect(all: readonly UnitSet[]): number[] {
  const [smallest, ...others] = all.toSorted((one, other) => one.size - other.size)
  if (!smallest) return []
  return [...smallest].filter((unit) => others.every((postings) => postings.has(unit)))
}

/** The units that are in any of the postings, each with its best bucket. */
export function union(all: readonly Postings[]): Postings {
  const packed = new Uint32Array(all.reduce((sum, { size }) => sum + size, 0))
  let at = 0
  for (const { units, impacts: slotOfEach } of all) {
    for (const [index, unit] of units.entries()) packed[at++] = pack(unit, slotOfEach[index] ?? 0)
  }
  return unpack(packed)
}

/** Units whose bucket is not known, in the middle one. */
export function assumedPostings(units: Iterable<number>): Postings {
  const ascending = Uint32Array.from(units).sort()
  return new Postings(ascending, new Uint8Array(ascending.length).fill(Math.floor(impactBucketCount / 2)))
}
