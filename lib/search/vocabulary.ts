import { editDistance } from './edit-distance.ts'
import {
  type NamePage,
  namePageFile,
  namePageOf,
  namePageShape,
  type OtherName,
  type WordPage,
  wordPageFile,
  wordPageOf,
  wordPageShape,
} from './format.ts'
import { type ReadBytes, readDeflated } from './load.ts'
import { plainLetters } from './plain-letters.ts'
import { Remembered } from './remembered.ts'
import { isForm } from './same-name.ts'
import { skeletonOf } from './skeleton.ts'

/** A word of the archive with how often it stands there. */
export interface KnownWord {
  word: string
  count: number
}

/** How many letters may be wrong in a word of this length. */
function mostWrong(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/** At most so many words stand in the place of one that is nowhere. */
const mostInPlace = 6
/** At most so many words are taken for what `begins*` means, the most frequent. */
const mostBeginning = 200

function byCount(one: KnownWord, other: KnownWord): number {
  return other.count - one.count || (one.word < other.word ? -1 : 1)
}

/** The words of the archive, read page by page, by first letter, when one is unknown or unfinished. */
export class Vocabulary {
  readonly #pages: Remembered<string, KnownWord[]>
  readonly #names: Remembered<number, NamePage>
  readonly #nameCount: number
  readonly #known: ReadonlySet<string>

  constructor(read: ReadBytes, corpus: string, wordPages: readonly string[], namePages: number) {
    this.#known = new Set(wordPages)
    this.#nameCount = namePages
    this.#pages = new Remembered(async (page) => {
      const { words, counts }: WordPage = await readDeflated(read, `${corpus}/${wordPageFile(page)}`, wordPageShape)
      return words.split(' ').map((word, index) => ({ word, count: counts[index] ?? 0 }))
    })
    this.#names = new Remembered((page) => readDeflated(read, `${corpus}/${namePageFile(page)}`, namePageShape))
  }

  async #page(word: string): Promise<KnownWord[]> {
    const page = wordPageOf(word)
    return this.#known.has(page) ? await this.#pages.get(page) : []
  }

  /** Words that begin so, whether or not with the letters that Kazakh or French would have, the most frequent first. */
  async beginning(prefix: string, most = mostBeginning): Promise<KnownWord[]> {
    const plain = plainLetters(prefix)
    const words = (await this.#page(prefix)).filter(({ word }) => plainLetters(word).startsWith(plain))
    return words.sort(byCount).slice(0, most)
  }

  /** Words that may be meant by one that stands nowhere: with the fewest letters wrong, the most frequent first. */
  async alike(written: string): Promise<KnownWord[]> {
    const plain = plainLetters(written)
    const own = await this.#page(written)
    const found = closest(own, plain)
    if (found.length > 0) return found
    // The first letter may be one too many, or stand second.
    const second = plain.slice(1, 2)
    return second === '' || second === plain[0] ? [] : closest(await this.#page(second), plain)
  }

  /** The terms of a name that stands nowhere in this spelling. */
  async names(written: string, terms: readonly string[]): Promise<OtherName[]> {
    const skeleton = skeletonOf(written)
    const groups = await Promise.all(
      [skeleton, ...terms.map((term) => `=${term}`)].map(
        async (key) => (await this.#names.get(namePageOf(key, this.#nameCount))).get(key) ?? [],
      ),
    )
    const [spelled = [], ...recorded] = groups
    return [...spelled.filter((name) => isForm(written, name)), ...recorded.flat()]
  }
}

function closest(words: readonly KnownWord[], plain: string): KnownWord[] {
  const most = mostWrong(plain.length)
  const distances = words.map((known) => ({ known, distance: editDistance(plainLetters(known.word), plain, most) }))
  const least = Math.min(...distances.map(({ distance }) => distance), most + 1)
  if (least > most) return []
  return distances
    .filter(({ distance }) => distance === least)
    .map(({ known }) => known)
    .sort(byCount)
    .slice(0, mostInPlace)
}
