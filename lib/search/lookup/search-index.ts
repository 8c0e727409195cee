import { CommonTerms } from '#lib/search/format/common-terms.ts'
import { type DeclaredFieldName, declaredFieldNames } from '#lib/search/format/fields.ts'
import {
  type DocumentLengths,
  documentLengthsDecoder,
  documentLengthsFile,
  type Facets,
  facetsDecoder,
  facetsFile,
  type Voices,
  voicesDecoder,
  voicesFile,
} from '#lib/search/format/index-files.ts'
import type { IndexMetadata, Manifest } from '#lib/search/format/manifest.ts'
import type { UnitTable } from '#lib/search/format/unit-table.ts'
import type { IdentifierIndex } from '#lib/search/storage/identifier-index.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { HostKnowledge } from '#lib/search/storage/packed-files.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import { type ReadBytes, readDeflatedJson, readManifest } from '#lib/search/storage/read-index-file.ts'
import { readMetadata } from '#lib/search/storage/read-metadata.ts'
import { readFromSingleFile } from '#lib/search/storage/read-single-file.ts'
import { readUnitTable } from '#lib/search/storage/read-unit-table.ts'
import { StoredTexts } from '#lib/search/storage/stored-texts.ts'
import { TermDictionary } from '#lib/search/storage/term-dictionary.ts'
import type { LookupOptions } from './term-expansion.ts'
import { TermLookup } from './term-lookup.ts'
import { Vocabulary } from './vocabulary.ts'

const idsModule = lazyImport(() => import('#lib/search/storage/identifier-index.ts'))

/** An index that lies in files. What is read of it is remembered. */
export class SearchIndex {
  readonly metadata: IndexMetadata
  /** Fields that collections declare to be searched by. */
  readonly declaredFields: readonly DeclaredFieldName[]
  /** The hash that names the state of the archive. */
  readonly corpus: string
  readonly texts: StoredTexts
  readonly #common: CommonTerms
  readonly #terms: TermDictionary
  readonly #facets: PromiseCache<string, Facets>
  readonly #documentLengths: PromiseCache<string, DocumentLengths>
  readonly #voices: PromiseCache<string, Voices>
  readonly #unitTable: PromiseCache<string, UnitTable>
  readonly #ids: PromiseCache<string, IdentifierIndex>
  readonly #vocabulary: Vocabulary

  private constructor(metadata: IndexMetadata, corpus: string, read: ReadBytes) {
    this.metadata = metadata
    this.declaredFields = declaredFieldNames(metadata.fields ?? [])
    this.corpus = corpus
    const host: HostKnowledge = { givesParts: undefined }
    this.texts = new StoredTexts(read, corpus, host)
    this.#common = new CommonTerms(metadata)
    this.#terms = new TermDictionary(read, corpus, metadata, this.#common, host)
    this.#facets = new PromiseCache((file) => readDeflatedJson(read, `${corpus}/${file}`, facetsDecoder))
    this.#documentLengths = new PromiseCache((file) =>
      readDeflatedJson(read, `${corpus}/${file}`, documentLengthsDecoder),
    )
    this.#voices = new PromiseCache((file) => readDeflatedJson(read, `${corpus}/${file}`, voicesDecoder))
    this.#unitTable = new PromiseCache(() => readUnitTable(read, corpus, metadata.units))
    this.#ids = new PromiseCache(async () => {
      const { IdentifierIndex } = await idsModule()
      return new IdentifierIndex(read, corpus, metadata.idSizes, host)
    })
    this.#vocabulary = Vocabulary.ofFiles(read, corpus, metadata, host)
  }

  /**
   * Reads what is needed to begin; `given` is `start.json` where it was read already. Rejects with `VersionError` for an
   * index that doesn't fit, and with `LoadError`.
   */
  static async open(read: ReadBytes, given?: Manifest): Promise<SearchIndex> {
    const start = given ?? (await readManifest(read))
    const reading = start.whole ? readFromSingleFile(read, start.corpus) : read
    return new SearchIndex(await readMetadata(reading, start), start.corpus, reading)
  }

  /** What documents are counted and chosen by. Rejects with `LoadError`. */
  facets(): Promise<Facets> {
    return this.#facets.get(facetsFile)
  }

  /** How long documents are. Rejects with `LoadError`. */
  documentLengths(): Promise<DocumentLengths> {
    return this.#documentLengths.get(documentLengthsFile)
  }

  /** Whose words units are that are not their document's speaker's. Rejects with `LoadError`. */
  voices(): Promise<Voices> {
    return this.#voices.get(voicesFile)
  }

  /** Which units are titles and headings, and of which document each is. Rejects with `LoadError`. */
  unitTable(): Promise<UnitTable> {
    return this.#unitTable.get(this.corpus)
  }

  /** Which units have which identifiers. Rejects with `LoadError`. */
  ids(): Promise<IdentifierIndex> {
    return this.#ids.get(this.corpus)
  }

  /** The words of the archive, for one that is unknown or unfinished. */
  async vocabulary(): Promise<Vocabulary> {
    return this.#vocabulary
  }

  /** Looks up the words of one query. */
  termLookup(options?: LookupOptions): TermLookup {
    return new TermLookup(this.#terms, () => this.vocabulary(), this.#common, this.metadata, options)
  }
}
