import { ByteWriter } from '#lib/search/format/byte-writer.ts'
import { impactBucketCount } from '#lib/search/format/format-version.ts'
import { type LexicalEntry, writeBigram, writeLexicalEntry, writePostings } from '#lib/search/format/term-page.ts'
import { HashedPages, type WrittenRange } from './hashed-pages.ts'

/** How many bytes a page of terms, and one of pairs, has on average, about half of them when deflated. */
const bytesPerTermPage = 2000
const bytesPerBigramPage = 5000
/** A key whose words are in more units than this together is common, and has a page of its own. */
const commonKeyFrequency = 2000
/** A word in more units than this is kept in two buckets instead of all, as it distinguishes little. */
const coarseFrequency = 4000

/** Words under a common key that have nothing to do with the others are neglected where they occur in less than this share of units. */
const negligibleShare = 0.005

/** Where a word is: for each bucket from the best on its units, ascending. */
type UnitsByBucket = readonly ArrayLike<number>[]

/** A key whose words are in very many units, on a page of its own. */
export interface CommonKey {
  key: string
  frequency: number
  /** Whether its words have nothing in common but the key. */
  isAmbiguous: boolean
  page: Uint8Array
}

/** Where the better and the lesser half of the buckets are kept: about the middle of what each mostly has. */
const betterBucket = 2
const lesserBucket = 5

function coarsen(all: UnitsByBucket): UnitsByBucket {
  const joined = (from: number, to: number) =>
    all
      .slice(from, to)
      .flatMap((units) => Array.from(units))
      .sort((one, other) => one - other)
  const result: number[][] = Array.from({ length: lesserBucket + 1 }, () => [])
  result[betterBucket] = joined(0, impactBucketCount / 2)
  result[lesserBucket] = joined(impactBucketCount / 2, impactBucketCount)
  return result
}

/**
 * Whether some words under a key have nothing to do with the others: new and news, which are not forms of one word, nor linked by
 * a third. Slips of the printer (councile) don't count where they are rare (`negligibleShare`).
 */
function isAmbiguousKey({ lemma, forms }: LexicalEntry, frequencyOf: (word: string) => number): boolean {
  let left = [...forms]
  const lemmas = new Set([lemma])
  for (let before = -1; left.length !== before; ) {
    before = left.length
    const joined = left.filter((form) => form.lemmas.some((one) => lemmas.has(one)))
    for (const one of joined.flatMap((form) => form.lemmas)) lemmas.add(one)
    left = left.filter((form) => !joined.includes(form))
  }
  const sum = (all: typeof left) => all.reduce((so, { word }) => so + frequencyOf(word), 0)
  const isListed = left.some(({ word }) => frequencyOf(word) === 0)
  return isListed || sum(left) > sum([...forms]) * negligibleShare
}

/**
 * Divides keys with their words into pages, by hash, pages of their own for those that are in very many units, and pages of pairs. Where
 * a word is, is kept as the bytes that will be written, since that is by far the most that a build has to hold.
 */
export class TermPages {
  readonly #writer = new ByteWriter()
  readonly #words = new Map<string, Map<string, WrittenRange & { frequency: number }>>()
  readonly #common: CommonKey[] = []
  /** Of the keys that are not common, and of pairs. */
  readonly terms = new HashedPages(this.#writer, bytesPerTermPage)
  readonly bigrams = new HashedPages(this.#writer, bytesPerBigramPage)

  /** Where a written word is under its key. */
  add(key: string, word: string, filled: UnitsByBucket): void {
    const frequency = filled.reduce((sum, units) => sum + units.length, 0)
    const range = this.#write(() => writePostings(this.#writer, frequency > coarseFrequency ? coarsen(filled) : filled))
    const words = this.#words.get(key)
    if (words) words.set(word, { ...range, frequency })
    else this.#words.set(key, new Map([[word, { ...range, frequency }]]))
  }

  /** What is said of the words of a key, after all of these were added. */
  finishKey(key: string, head: LexicalEntry): void {
    const words = this.#words.get(key)
    const none = this.#write(() => writePostings(this.#writer, []))
    const written = this.#write(() => writeLexicalEntry(this.#writer, key, head))
    const ranges = [written, ...head.forms.map(({ word }) => words?.get(word) ?? none)]
    const frequency = [...(words?.values() ?? [])].reduce((sum, word) => sum + word.frequency, 0)
    if (frequency <= commonKeyFrequency) {
      this.terms.add(key, ranges)
      return
    }
    const isAmbiguous = isAmbiguousKey(head, (word) => words?.get(word)?.frequency ?? 0)
    this.#common.push({ key, frequency, isAmbiguous, page: this.#writer.concatenate(ranges) })
    // What its words are is known without reading where they are.
    if (isAmbiguous) this.terms.add(key, [written, ...head.forms.map(() => none)])
  }

  /** A pair of words with where it is, as if it were a word, all in one bucket; in none where that is not kept. */
  addBigram(pair: string, units: ArrayLike<number> | undefined): void {
    this.bigrams.add(pair, [this.#write(() => writeBigram(this.#writer, pair, units ? [units] : []))])
  }

  #write(write: () => void): WrittenRange {
    const start = this.#writer.length
    write()
    return { start, end: this.#writer.length }
  }

  /** The keys whose words are in very many units, by name. */
  common(): CommonKey[] {
    return this.#common.sort((one, other) => (one.key < other.key ? -1 : 1))
  }
}
