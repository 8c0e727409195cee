import { ByteWriter } from '#lib/search/format/byte-writer.ts'
import { slots } from '#lib/search/format/definition.ts'
import { type OtherName, termPageOf } from '#lib/search/format/files.ts'
import { writeTerm } from '#lib/search/format/term-page.ts'

/** How many bytes a page of terms has on average, about half as many deflated. */
const bytesPerPage = 5000
/** A term in more units than this is common, and has a page of its own. */
const commonFrom = 2000
/** A term in more units than this is kept in two slots instead of all, as it tells little. */
const coarseFrom = 4000

/** Where a term stands: for each slot from the best on its units, ascending. */
type FilledSlots = readonly ArrayLike<number>[]

/** A term among the bytes. */
interface RareTerm {
  term: string
  start: number
  end: number
}

/** A term that stands in very many units, on a page of its own. */
export interface CommonTerm {
  term: string
  frequency: number
  page: Uint8Array
}

/** Where the better and the lesser half of the slots are kept: about the middle of what each mostly has. */
const better = 2
const lesser = 5

function coarse(all: FilledSlots): FilledSlots {
  const joined = (from: number, to: number) =>
    all
      .slice(from, to)
      .flatMap((units) => Array.from(units))
      .sort((one, other) => one - other)
  const result: number[][] = Array.from({ length: lesser + 1 }, () => [])
  result[better] = joined(0, slots / 2)
  result[lesser] = joined(slots / 2, slots)
  return result
}

/**
 * Divides terms into pages, by hash, and pages of their own for those that stand in very many units. What is added is
 * kept as the bytes that will be written, since where terms stand is by far the most that a build has to hold.
 */
export class TermPages {
  readonly #common: CommonTerm[] = []
  readonly #writer = new ByteWriter()
  readonly #rare: RareTerm[] = []

  add(term: string, filled: FilledSlots, others: readonly OtherName[] = []): void {
    const frequency = filled.reduce((sum, units) => sum + units.length, 0)
    if (frequency > commonFrom) {
      const writer = new ByteWriter()
      writeTerm(writer, term, { slots: frequency > coarseFrom ? coarse(filled) : filled, others })
      this.#common.push({ term, frequency, page: writer.bytes() })
      return
    }
    const start = this.#writer.length
    writeTerm(this.#writer, term, { slots: filled, others })
    this.#rare.push({ term, start, end: this.#writer.length })
  }

  /** The terms that stand in very many units, by name. */
  common(): CommonTerm[] {
    return this.#common.sort((one, other) => (one.term < other.term ? -1 : 1))
  }

  /** How many pages the other terms take. */
  get count(): number {
    return Math.max(1, Math.ceil(this.#writer.length / bytesPerPage))
  }

  /** These pages, one after the other. */
  *pages(): Generator<Uint8Array> {
    const count = this.count
    const byPage = Array.from({ length: count }, (): RareTerm[] => [])
    for (const entry of this.#rare) byPage[termPageOf(entry.term, count)]?.push(entry)
    for (const entries of byPage) {
      // By name, so that like terms stand together.
      entries.sort((one, other) => (one.term < other.term ? -1 : 1))
      yield this.#writer.joined(entries)
    }
  }
}
