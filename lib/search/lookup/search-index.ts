import { CommonTerms } from '#lib/search/format/common-terms.ts'
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
import type { Ids } from '#lib/search/storage/ids.ts'
import { later } from '#lib/search/storage/later.ts'
import { type ReadBytes, readDeflated, readStart } from '#lib/search/storage/load.ts'
import { readRoot } from '#lib/search/storage/read-manifest.ts'
import { Remembered } from '#lib/search/storage/remembered.ts'
import { TermFiles } from '#lib/search/storage/terms.ts'
import { Texts } from '#lib/search/storage/texts.ts'
import { readUnitTable } from '#lib/search/storage/unit-table.ts'
import { readFromWhole } from '#lib/search/storage/whole-file.ts'
import type { LookupOptions } from './term-expansion.ts'
import { TermLookup } from './term-lookup.ts'
import type { Vocabulary } from './vocabulary.ts'

const idsModule = later(() => import('#lib/search/storage/ids.ts'))
const vocabularyModule = later(() => import('./vocabulary.ts'))

/** An index that lies in files. What is read of it is remembered. */
export class SearchIndex {
  readonly root: IndexMetadata
  /** The hash that names the state of the archive. */
  readonly corpus: string
  readonly texts: Texts
  readonly #common: CommonTerms
  readonly #terms: TermFiles
  readonly #facets: Remembered<string, Facets>
  readonly #sizes: Remembered<string, DocumentLengths>
  readonly #voices: Remembered<string, Voices>
  readonly #unitTable: Remembered<string, UnitTable>
  readonly #ids: Remembered<string, Ids>
  readonly #vocabulary: Remembered<string, Vocabulary>

  private constructor(root: IndexMetadata, corpus: string, read: ReadBytes) {
    this.root = root
    this.corpus = corpus
    this.texts = new Texts(read, corpus, root.units)
    this.#common = new CommonTerms(root)
    this.#terms = new TermFiles(read, corpus, root.termPages, this.#common)
    this.#facets = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, facetsDecoder))
    this.#sizes = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, documentLengthsDecoder))
    this.#voices = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, voicesDecoder))
    this.#unitTable = new Remembered(() => readUnitTable(read, corpus, root.units))
    this.#ids = new Remembered(async () => {
      const { Ids } = await idsModule()
      return new Ids(read, corpus, root.units)
    })
    this.#vocabulary = new Remembered(async () => {
      const { Vocabulary } = await vocabularyModule()
      return new Vocabulary(read, corpus, root)
    })
  }

  /**
   * Reads what is needed to begin; `given` is `start.json` where it was read already. Rejects with `VersionError` for an
   * index that doesn't fit, and with `LoadError`.
   */
  static async open(read: ReadBytes, given?: Manifest): Promise<SearchIndex> {
    const start = given ?? (await readStart(read))
    const reading = start.whole ? readFromWhole(read, start.corpus) : read
    return new SearchIndex(await readRoot(reading, start), start.corpus, reading)
  }

  /** What documents are counted and chosen by. Rejects with `LoadError`. */
  facets(): Promise<Facets> {
    return this.#facets.get(facetsFile)
  }

  /** How long documents are. Rejects with `LoadError`. */
  sizes(): Promise<DocumentLengths> {
    return this.#sizes.get(documentLengthsFile)
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
  ids(): Promise<Ids> {
    return this.#ids.get(this.corpus)
  }

  /** The words of the archive, for one that is unknown or unfinished. Rejects with `LoadError`. */
  vocabulary(): Promise<Vocabulary> {
    return this.#vocabulary.get(this.corpus)
  }

  /** Looks up the words of one query. */
  finder(options?: LookupOptions): TermLookup {
    return new TermLookup(this.#terms, () => this.vocabulary(), this.#common, this.root, options)
  }
}
