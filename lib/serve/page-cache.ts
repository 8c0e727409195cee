import { LRUCache } from 'lru-cache'
import type { MeasuredCache } from './server-metrics.ts'

/**
 * Keeps what was made last and asked for most lately, up to so many bytes. What several ask for at once is made once; what could not be
 * made is not kept.
 */
export class PageCache<Page extends { readonly bytes: number }> implements MeasuredCache {
  readonly #kept: LRUCache<string, Page>
  readonly #making = new Map<string, Promise<Page | undefined>>()

  /** @param mostBytes of all pages together; one that is larger than a quarter of it is not kept */
  constructor(mostBytes: number) {
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.ceil(mostBytes / 4),
      sizeCalculation: ({ bytes }) => Math.max(1, bytes),
    })
  }

  get bytes(): number {
    return this.#kept.calculatedSize
  }

  get count(): number {
    return this.#kept.size
  }

  /** The page of a name, and whether it was there. Resolves to undefined, and rejects, as `make` does. */
  async get(
    name: string,
    make: () => Promise<Page | undefined>,
  ): Promise<{ page: Page | undefined; from: 'memory' | 'made' }> {
    const known = this.#kept.get(name)
    if (known) return { page: known, from: 'memory' }
    const making = this.#making.get(name) ?? make()
    this.#making.set(name, making)
    try {
      const page = await making
      if (page) this.#kept.set(name, page)
      return { page, from: 'made' }
    } finally {
      this.#making.delete(name)
    }
  }
}
