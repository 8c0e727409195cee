import { CommonTerms } from '#lib/search/format/common-terms.ts'
import {
  type Facets,
  facetsFile,
  facetsShape,
  type Sizes,
  sizesFile,
  sizesShape,
  type Voices,
  voicesFile,
  voicesShape,
} from '#lib/search/format/files.ts'
import type { Root, Start } from '#lib/search/format/manifest.ts'
import type { UnitTable } from '#lib/search/format/unit-table.ts'
import { Ids } from '#lib/search/storage/ids.ts'
import { type ReadBytes, readDeflated, readStart } from '#lib/search/storage/load.ts'
import { readRoot } from '#lib/search/storage/read-manifest.ts'
import { Remembered } from '#lib/search/storage/remembered.ts'
import { TermFiles } from '#lib/search/storage/terms.ts'
import { Texts } from '#lib/search/storage/texts.ts'
import { readUnitTable } from '#lib/search/storage/unit-table.ts'
import { readFromWhole } from '#lib/search/storage/whole-file.ts'
import type { LookupOptions } from './term-expansion.ts'
import { TermLookup } from './term-lookup.ts'
import { Vocabulary } from './vocabulary.ts'

/** An index that lies in files. What is read of it is remembered. */
export class SearchIndex {
  readonly root: Root
  /** The hash that names the state of the archive. */
  readonly corpus: string
  readonly texts: Texts
  readonly vocabulary: Vocabulary
  readonly ids: Ids
  readonly #common: CommonTerms
  readonly #terms: TermFiles
  readonly #facets: Remembered<string, Facets>
  readonly #sizes: Remembered<string, Sizes>
  readonly #voices: Remembered<string, Voices>
  readonly #unitTable: Remembered<string, UnitTable>

  private constructor(root: Root, corpus: string, read: ReadBytes) {
    this.root = root
    this.corpus = corpus
    this.texts = new Texts(read, corpus, root.units)
    this.vocabulary = new Vocabulary(read, corpus, root)
    this.ids = new Ids(read, corpus, root.units)
    this.#common = new CommonTerms(root)
    this.#terms = new TermFiles(read, corpus, root.termPages, this.#common)
    this.#facets = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, facetsShape))
    this.#sizes = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, sizesShape))
    this.#voices = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, voicesShape))
    this.#unitTable = new Remembered(() => readUnitTable(read, corpus, root.units))
  }

  /**
   * Reads what is needed to begin; `given` is `start.json` where it was read already. Rejects with `VersionError` for an
   * index that doesn't fit, and with `LoadError`.
   */
  static async open(read: ReadBytes, given?: Start): Promise<SearchIndex> {
    const start = given ?? (await readStart(read))
    const reading = start.whole ? readFromWhole(read, start.corpus) : read
    return new SearchIndex(await readRoot(reading, start), start.corpus, reading)
  }

  /** What documents are counted and chosen by. Rejects with `LoadError`. */
  facets(): Promise<Facets> {
    return this.#facets.get(facetsFile)
  }

  /** How long documents are. Rejects with `LoadError`. */
  sizes(): Promise<Sizes> {
    return this.#sizes.get(sizesFile)
  }

  /** Whose words units are that are not their document's speaker's. Rejects with `LoadError`. */
  voices(): Promise<Voices> {
    return this.#voices.get(voicesFile)
  }

  /** Which units are titles and headings, and of which document each is. Rejects with `LoadError`. */
  unitTable(): Promise<UnitTable> {
    return this.#unitTable.get(this.corpus)
  }

  /** Looks up the words of one query. */
  finder(options?: LookupOptions): TermLookup {
    return new TermLookup(this.#terms, this.vocabulary, this.#common, this.root, options)
  }
}
