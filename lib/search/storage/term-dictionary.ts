import { TermIndex } from '#lib/search/flexsearch/term-index.ts'
import type { CommonTerms } from '#lib/search/format/common-terms.ts'
import { formTerm, readFormTerm } from '#lib/search/format/encode.ts'
import {
  bigramFile,
  bigramPagesPerFile,
  commonTermFile,
  termFile,
  termPageOf,
  termPagesPerFile,
} from '#lib/search/format/index-files.ts'
import type { IndexMetadata } from '#lib/search/format/manifest.ts'
import { PieceSizes } from '#lib/search/format/piece-sizes.ts'
import {
  type BigramPage,
  type BucketedPostings,
  type LexicalEntry,
  readBigramPage,
  readTermPage,
  type TermGroup,
  type TermPage,
} from '#lib/search/format/term-page.ts'
import { type HostKnowledge, PackedFiles } from './packed-files.ts'
import { PromiseCache } from './promise-cache.ts'
import { type ReadBytes, readInflated } from './read-index-file.ts'

/** The pages of terms and of pairs of common words, each read when something of it is wanted. */
export class TermDictionary {
  readonly #pages: PromiseCache<number, TermPage>
  readonly #commonPages: PromiseCache<number, TermPage>
  readonly #bigramPages: PromiseCache<number, BigramPage>
  readonly #count: number
  readonly #bigramCount: number
  readonly #common: CommonTerms
  readonly #host: HostKnowledge
  readonly #index = new TermIndex({ get: (term) => this.#bucketedPostingsOf(term) })

  /** `termSizes`, `bigramSizes`: how long the pages are (`piece-sizes.ts`). */
  constructor(
    read: ReadBytes,
    corpus: string,
    { termSizes, bigramSizes }: Pick<IndexMetadata, 'termSizes' | 'bigramSizes'>,
    common: CommonTerms,
    host: HostKnowledge,
  ) {
    const ofTerms = new PieceSizes(termSizes, termPagesPerFile)
    this.#count = ofTerms.count
    this.#common = common
    this.#host = host
    const nameOf = (file: number) => `${corpus}/${termFile(file)}`
    const pieces = new PackedFiles(read, nameOf, async () => ofTerms, host)
    this.#pages = new PromiseCache(async (page) => readTermPage(nameOf(ofTerms.fileOf(page)), await pieces.get(page)))
    this.#commonPages = new PromiseCache(async (number) => {
      const file = `${corpus}/${commonTermFile(number)}`
      return readTermPage(file, await readInflated(file, await read(file)))
    })
    const bigramFileOf = (file: number) => `${corpus}/${bigramFile(file)}`
    const ofBigrams = new PieceSizes(bigramSizes, bigramPagesPerFile)
    this.#bigramCount = ofBigrams.count
    const bigrams = new PackedFiles(read, bigramFileOf, async () => ofBigrams, host)
    this.#bigramPages = new PromiseCache(async (page) =>
      readBigramPage(bigramFileOf(ofBigrams.fileOf(page)), await bigrams.get(page)),
    )
  }

  /** The words under a key, with where they are; undefined where there are none. Rejects with `LoadError`. */
  async group(key: string): Promise<TermGroup | undefined> {
    const own = this.#common.fileNumberOf(key)
    const page = own === undefined ? this.#pageOf(key) : this.#commonPages.get(own)
    return (await page).get(key)
  }

  /** The words under a key, without where common ones are. Rejects with `LoadError`. */
  async lexicalEntry(key: string): Promise<LexicalEntry | undefined> {
    // What lists its words itself needs no second list.
    return this.#common.isUnambiguous(key) ? await this.group(key) : (await this.#pageOf(key)).get(key)
  }

  /**
   * Where two common words are next to each other, empty where they never are; undefined where that is not kept. Rejects with
   * `LoadError`.
   */
  async bigram(pair: string): Promise<BucketedPostings | undefined> {
    if (this.#bigramCount === 0) return []
    const buckets = (await this.#bigramPages.get(termPageOf(pair, this.#bigramCount))).get(pair)
    if (!buckets) return []
    return buckets.length === 0 ? undefined : buckets
  }

  /** Where a written word is under a key, as FlexSearch finds it. Rejects with `LoadError`. */
  postingsOf(key: string, word: string): ReturnType<TermIndex['postingsOf']> {
    return this.#index.postingsOf(formTerm(key, word))
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#host.givesParts !== false
  }

  #pageOf(key: string): Promise<TermPage> {
    return this.#pages.get(termPageOf(key, this.#count))
  }

  async #bucketedPostingsOf(term: string): Promise<BucketedPostings> {
    const { key, word } = readFormTerm(term)
    return (await this.group(key))?.postings.get(word) ?? []
  }
}
