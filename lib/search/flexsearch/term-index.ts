import { Index, type StorageInterface } from 'flexsearch'
import type { BucketedPostings } from '#lib/search/format/term-page.ts'
import { indexOptions } from './options.ts'

/** Where the buckets of a term are read; a term that no unit has gives none. */
export interface PostingsSource {
  get: (term: string) => Promise<BucketedPostings>
}

/** What FlexSearch gives for a term: by bucket from the best on, the units that have it there; an empty bucket may be left out. */
type FoundPostings = readonly (readonly (number | string)[])[]

/** FlexSearch over terms that lie in files: looking one up. */
export class TermIndex {
  readonly #index: Promise<Index>

  constructor(source: PostingsSource) {
    this.#index = mountedOn(source)
  }

  /** Where a term is. Rejects with what the source rejects with. */
  async postingsOf(term: string): Promise<FoundPostings> {
    const index = await this.#index
    // FlexSearch's types don't know that a mounted storage makes this a promise; awaiting fits both.
    const resolver = await index.search(term, { resolve: false })
    return resolver.result
  }
}

async function mountedOn(source: PostingsSource): Promise<Index> {
  const index = new Index(indexOptions())
  await index.mount(new ReadOnlyStorage(source))
  return index
}

/**
 * FlexSearch's `StorageInterface`: FlexSearch asks it for a term and gets its buckets. It can only be read; what would
 * write does nothing, as the files are made by the build.
 */
class ReadOnlyStorage implements StorageInterface {
  readonly db = null
  readonly #source: PostingsSource

  constructor(source: PostingsSource) {
    this.#source = source
  }

  /** The numbers of the units that have the term, by bucket. FlexSearch passes more; none of it can be of use here. */
  get(term: string): Promise<BucketedPostings> {
    return this.#source.get(term)
  }

  async mount(index: object): Promise<void> {
    // Where FlexSearch looks whether to search its memory or a storage.
    Object.assign(index, { db: this })
  }

  open(): Promise<void> {
    return Promise.resolve()
  }
  close(): Promise<void> {
    return Promise.resolve()
  }
  destroy(): Promise<void> {
    return Promise.resolve()
  }
  clear(): Promise<void> {
    return Promise.resolve()
  }
}
