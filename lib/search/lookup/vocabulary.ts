import type { IndexMetadata } from '#lib/search/format/manifest.ts'
import { nameKeyOf } from '#lib/search/format/phonetic-key.ts'
import { PieceSizes } from '#lib/search/format/piece-sizes.ts'
import { isVariantOf } from '#lib/search/format/same-name.ts'
import { stripDiacritics } from '#lib/search/format/strip-diacritics.ts'
import {
  type NamePage,
  type NameVariant,
  namePageDecoder,
  namePageOf,
  namePagesPerFile,
  namesFile,
  rarePageFile,
  type WordPage,
  wordPageDecoder,
  wordPageFile,
  wordPageOf,
} from '#lib/search/format/vocabulary-files.ts'
import { type HostKnowledge, PackedFiles } from '#lib/search/storage/packed-files.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import { decodeJson, type ReadBytes, readDeflatedJson } from '#lib/search/storage/read-index-file.ts'
import { editDistance } from '#lib/text/edit-distance.ts'

/** A word of the archive with how often it is there. */
export interface VocabularyWord {
  word: string
  count: number
}

/** How many letters may be wrong in a word of this length. */
function maxEditDistance(length: number): number {
  if (length < minCorrectedLength) return 0
  return length < 8 ? 1 : 2
}

/** Words with fewer letters are taken as they are. */
const minCorrectedLength = 3

function hasSameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}

/** Most words that take the place of one that is nowhere; and how many times rarer than another such a word may be. */
const maxSuggestions = 4
const maxFrequencyRatio = 10
/** Most words that `begins*` is taken to mean: the most frequent ones. */
const maxPrefixWords = 200

function byCount(one: VocabularyWord, other: VocabularyWord): number {
  return other.count - one.count || (one.word < other.word ? -1 : 1)
}

/** Those that are as common as any of them, or nearly so. */
function mostFrequent(words: readonly VocabularyWord[]): VocabularyWord[] {
  const sorted = words.toSorted(byCount)
  const least = (sorted[0]?.count ?? 0) / maxFrequencyRatio
  return sorted.filter(({ count }) => count >= least).slice(0, maxSuggestions)
}

/** Where the pages of words are read; undefined of a page that there is not. */
export interface VocabularyPages {
  frequent: (page: string) => Promise<WordPage | undefined>
  rare: (page: string) => Promise<WordPage | undefined>
  names: (page: number) => Promise<NamePage>
  /** Into how many pages the names are divided, by hash. */
  namePages: number
}

/** The words of the archive, read page by page, by first letter, when one is unknown or unfinished. */
export class Vocabulary {
  readonly #frequent: PromiseCache<string, VocabularyWord[]>
  readonly #rare: PromiseCache<string, VocabularyWord[]>
  readonly #names: PromiseCache<number, NamePage>
  readonly #nameCount: number

  constructor({ frequent, rare, names, namePages }: VocabularyPages) {
    this.#frequent = new PromiseCache(async (page) => wordsOf(await frequent(page)))
    this.#rare = new PromiseCache(async (page) => wordsOf(await rare(page)))
    this.#names = new PromiseCache(names)
    this.#nameCount = namePages
  }

  /** The words of an index that lies in files. */
  static ofFiles(
    read: ReadBytes,
    corpus: string,
    { wordPages, rarePages, nameSizes }: Pick<IndexMetadata, 'wordPages' | 'rarePages' | 'nameSizes'>,
    host: HostKnowledge,
  ): Vocabulary {
    const [frequent, rare] = [new Set(wordPages), new Set(rarePages)]
    const readPage = (file: string) => readDeflatedJson(read, `${corpus}/${file}`, wordPageDecoder)
    const nameOf = (file: number) => `${corpus}/${namesFile(file)}`
    const sizes = new PieceSizes(nameSizes, namePagesPerFile)
    const pieces = new PackedFiles(read, nameOf, async () => sizes, host)
    return new Vocabulary({
      frequent: async (page) => (frequent.has(page) ? await readPage(wordPageFile(page)) : undefined),
      rare: async (page) => (rare.has(page) ? await readPage(rarePageFile(page)) : undefined),
      names: async (page) => decodeJson(nameOf(sizes.fileOf(page)), await pieces.get(page), namePageDecoder),
      namePages: sizes.count,
    })
  }

  /**
   * Words that begin so, whether or not with the letters that Kazakh or French would have, the most frequent first; rare
   * ones where there are not enough others.
   */
  async withPrefix(prefix: string, most = maxPrefixWords, enough = most): Promise<VocabularyWord[]> {
    const plain = stripDiacritics(prefix)
    const beginSo = (words: readonly VocabularyWord[]) =>
      words.filter(({ word }) => stripDiacritics(word).startsWith(plain))
    const page = wordPageOf(prefix)
    const found = beginSo(await this.#frequent.get(page))
    if (found.length < enough) found.push(...beginSo(await this.#rare.get(page)))
    return found.sort(byCount).slice(0, most)
  }

  /**
   * Words that may be meant by one that is nowhere: with the fewest letters wrong, the most frequent first. Rare
   * words are looked at where no frequent one has one letter wrong only.
   */
  async similarTo(written: string): Promise<VocabularyWord[]> {
    const plain = stripDiacritics(written)
    // The first letter may be one too many, or come second.
    const second = plain.slice(1, 2)
    const others = second === '' || second === plain[0] ? [] : [second]
    for (const letter of [written, ...others]) {
      const page = wordPageOf(letter)
      // The first letter is mostly right: where it isn't, nothing else is wrong.
      const most = letter === written ? maxEditDistance(plain.length) : Math.min(1, maxEditDistance(plain.length))
      const frequent = closest(await this.#frequent.get(page), plain, most)
      const found =
        frequent.distance <= 1 ? frequent : nearer(frequent, closest(await this.#rare.get(page), plain, most))
      if (found.words.length > 0) return mostFrequent(found.words)
    }
    return []
  }

  /**
   * Begins to read what `similarTo` looks at first, beside whatever else is read. What goes wrong is said by `similarTo`,
   * which reads it again.
   */
  prefetchSimilar(written: string): void {
    this.#frequent.get(wordPageOf(written)).catch(() => undefined)
  }

  /** Words that it begins with, the longest first: for two words that were written as one. */
  async firstConstituents(written: string): Promise<string[]> {
    const words = (await this.#frequent.get(wordPageOf(written))).map(({ word }) => word)
    const parts = words.filter(
      (word) => written.startsWith(word) && canBeConstituent(word) && canBeConstituent(written.slice(word.length)),
    )
    return parts.sort((one, other) => other.length - one.length)
  }

  /** The other spellings of a name, `terms` being the keys of the spelling that was written. */
  async nameVariants(written: string, terms: readonly string[]): Promise<NameVariant[]> {
    const groupOf = async (key: string) => (await this.#names.get(namePageOf(key, this.#nameCount))).get(key) ?? []
    // What is asked for may have an ending that the archive's names have not: Қазақстанның.
    const spellings = [...new Set([written, ...terms])]
    const [spelled, recorded] = await Promise.all([
      Promise.all([...new Set(spellings.map(nameKeyOf))].map(groupOf)),
      Promise.all(terms.map((term) => groupOf(`=${term}`))),
    ])
    const isMeant = (name: NameVariant) => spellings.some((spelling) => isVariantOf(spelling, name))
    return [...spelled.flat().filter(isMeant), ...recorded.flat()]
  }
}

/** What is too short may be anything. */
function canBeConstituent(word: string): boolean {
  return word.length >= 3
}

function wordsOf(page: WordPage | undefined): VocabularyWord[] {
  if (!page) return []
  const { words, counts } = page
  return words.split(' ').map((word, index) => ({ word, count: counts[index] ?? 0 }))
}

/** Words with how many letters are wrong in each of them. */
interface ClosestWords {
  words: VocabularyWord[]
  distance: number
}

/** An apostrophe that is left out is no wrong letter: dont. */
const withoutApostrophes = (word: string) => word.replaceAll("'", '')

function closest(words: readonly VocabularyWord[], plain: string, most: number): ClosestWords {
  const wanted = withoutApostrophes(plain)
  const found: ClosestWords = { words: [], distance: most + 1 }
  for (const known of words) {
    const word = withoutApostrophes(stripDiacritics(known.word))
    const distance = editDistance(word, wanted, Math.min(most, found.distance))
    if (distance > most || distance > found.distance) continue
    // So short a word is like too many others: only two letters that changed places are a slip.
    if (wanted.length <= minCorrectedLength && distance > 0 && !hasSameLetters(word, wanted)) continue
    if (distance < found.distance) found.words = []
    found.distance = distance
    found.words.push(known)
  }
  return found
}

function nearer(one: ClosestWords, other: ClosestWords): ClosestWords {
  if (one.distance === other.distance) return { ...one, words: [...one.words, ...other.words] }
  return one.distance < other.distance ? one : other
}
