import type { ByteWriter } from '#lib/search/format/byte-writer.ts'
import { termPageOf } from '#lib/search/format/index-files.ts'

/** A range of the bytes that were written, half-open. */
export interface WrittenRange {
  start: number
  end: number
}

/** What is on a page, by key. */
interface PageEntry {
  key: string
  ranges: readonly WrittenRange[]
}

/** Divides what was written under keys into pages, by hash. */
export class HashedPages {
  readonly #writer: ByteWriter
  readonly #bytesPerPage: number
  readonly #entries: PageEntry[] = []
  #bytes = 0

  /** `bytesPerPage` is how many bytes a page has on average. */
  constructor(writer: ByteWriter, bytesPerPage: number) {
    this.#writer = writer
    this.#bytesPerPage = bytesPerPage
  }

  /** What was written under a key. */
  add(key: string, ranges: readonly WrittenRange[]): void {
    this.#entries.push({ key, ranges })
    this.#bytes += ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  }

  /** The pages, one after the other; none where nothing was added. */
  *pages(): Generator<Uint8Array> {
    const count = Math.ceil(this.#bytes / this.#bytesPerPage)
    const byPage = Array.from({ length: count }, (): PageEntry[] => [])
    for (const entry of this.#entries) byPage[termPageOf(entry.key, count)]?.push(entry)
    for (const entries of byPage) {
      // By name, so that like keys are together.
      entries.sort((one, other) => (one.key < other.key ? -1 : 1))
      yield this.#writer.concatenate(entries.flatMap(({ ranges }) => ranges))
    }
  }
}
