import { idf } from '#lib/search/format/bm25.ts'
import type { IndexedUnit } from '#lib/search/format/indexed-units.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { Candidates } from './candidates.ts'
import type { DocumentCondition } from './document-condition.ts'

/** A paragraph of the archive with which a quotation may be compared. */
export interface CandidateParagraph extends IndexedUnit {
  /** Its number in the index: neighbours in a document have neighbouring ones. */
  unit: number
  document: HitDocument
}

/** Most words that are looked up for one quotation, spread evenly over it. */
const mostWords = 24
/** Fewer rare words than these: pairs of common ones are looked up as well. */
const enoughRare = 6
/** Most such pairs, and most common words, which are looked up where next to nothing else is. */
const mostPairs = 12
const mostCommon = 3
/** Most units that are read to find one of them by its id. */
const mostTried = 64

/** Most texts that are read for words next to each other, and how many at once. */
const mostRead = 1024
const readAtOnce = 128

/** The words of a text, folded, each between spaces. */
function wordRow(text: string): string {
  return ` ${tokens(text)
    .map((token) => token.text)
    .join(' ')} `
}

/** Looks in the index for the paragraphs that some words may be in. What was read for some is at hand for the next. */
export class CandidateFinder implements Candidates {
  readonly #source: PassageSource
  readonly #meets: (condition: DocumentCondition, document: number) => boolean
  /** The idf of each word that was looked up. */
  readonly #known = new Map<string, number>()
  /** Words that were looked up and occur nowhere. */
  readonly #unknown = new Set<string>()
  readonly #cutShort = new Set<string>()

  /**
   * `meets` says whether a condition holds of a document, by its number in the order of the archive; without it none can be
   * asked for.
   */
  constructor(source: PassageSource, meets: (condition: DocumentCondition, document: number) => boolean = notTold) {
    this.#source = source
    this.#meets = meets
  }

  /** How much of the archive is looked through. */
  get searched(): { paragraphs: number; documents: number } {
    const { paragraphs, documents } = this.#source.size
    return { paragraphs, documents }
  }

  /** The hash that names the state of the archive. */
  get corpus(): string {
    return this.#source.corpus
  }

  /**
   * Numbers of the paragraphs that have most of the weight (idf) of some folded words, at most `most`, best first,
   * those of equal weight in the order of the archive. Rejects with `LoadError` where a part of the index can't be
   * read.
   *
   * @param words in their order: pairs of neighbours are looked up where most of them are common
   * @param widely whether words that occur nowhere are looked for in other spellings
   * @param inRow whether, of more of equal weight than `most`, those come first that have the words next to each other; then
   * their texts are read, up to a limit (`wasCutShort`)
   */
  async likeliestUnits(words: readonly string[], most: number, widely: boolean, inRow = false): Promise<number[]> {
    const weights = new Map<number, number>()
    for (const { units, weight } of await this.#lookUp(words, widely)) {
      for (const unit of units) weights.set(unit, (weights.get(unit) ?? 0) + weight)
    }
    const ranked = [...weights]
      .filter(([unit]) => this.#source.isParagraph(unit))
      .sort(([one, oneWeight], [other, otherWeight]) => otherWeight - oneWeight || one - other)
    const equal = inRow ? ranked.filter(([, weight]) => weight === ranked[0]?.[1]).map(([unit]) => unit) : []
    const first = equal.length > most ? await this.#withWordsInRow(words, equal, most) : []
    return [...new Set([...first, ...ranked.slice(0, most).map(([unit]) => unit)])].slice(0, most)
  }

  /** Those of some units, at most `most`, in which the words are next to each other. */
  async #withWordsInRow(words: readonly string[], units: readonly number[], most: number): Promise<number[]> {
    const row = ` ${words.join(' ')} `
    const found: number[] = []
    for (let from = 0; from < Math.min(units.length, mostRead) && found.length < most; from += readAtOnce) {
      const some = units.slice(from, Math.min(from + readAtOnce, mostRead))
      const texts = await Promise.all(some.map(async (unit) => (await this.#source.read(unit)).text))
      found.push(...some.filter((_, place) => wordRow(texts[place] ?? '').includes(row)))
    }
    if (found.length === 0 && units.length > mostRead) this.#cutShort.add(row)
    return found.slice(0, most)
  }

  /** Whether more paragraphs have these words than were read, so that they may be next to each other in one of the others. */
  wasCutShort(words: readonly string[]): boolean {
    return this.#cutShort.has(` ${words.join(' ')} `)
  }

  async #lookUp(words: readonly string[], widely: boolean): Promise<{ units: Iterable<number>; weight: number }[]> {
    const { finder, frequencyOf } = this.#source
    const different = [...new Set(words)]
    const rare = spread(
      different.filter((word) => !isStopWord(word) && !finder.isCommon(word)),
      mostWords,
    )
    const pairs = rare.length < enoughRare ? await this.#pairs(words) : []
    const hasNone = rare.length + pairs.length === 0
    const common =
      rare.length + pairs.length < 2
        ? different
            .filter((word) => finder.isCommon(word) || (hasNone && isStopWord(word)))
            .sort((one, other) => frequencyOf(one) - frequencyOf(other))
            .slice(0, mostCommon)
        : []
    const found = await Promise.all([...rare, ...common].map((word) => finder.word(word, !widely)))
    for (const { written, frequency, idf: weight } of found) {
      this.#known.set(written, weight)
      if (frequency === 0) this.#unknown.add(written)
    }
    return [...found.map(({ postings, idf }) => ({ units: postings, weight: idf })), ...pairs]
  }

  async #pairs(words: readonly string[]): Promise<{ units: Iterable<number>; weight: number }[]> {
    const { finder, size } = this.#source
    const neighbours = new Map(
      words.slice(1).map((word, index) => [`${words[index]} ${word}`, [words[index] ?? '', word] as const]),
    )
    const kept = [...neighbours.values()].filter(([one, other]) => finder.isCommon(one) && finder.isCommon(other))
    const found = await Promise.all(spread(kept, mostPairs).map(([one, other]) => finder.pair(one, other)))
    return found.flatMap((units) => (units ? [{ units, weight: idf(units.size, size.units) }] : []))
  }

  /** The paragraph that a unit is; undefined where it is a heading, a title or none. Rejects with `LoadError`. */
  async paragraph(unit: number): Promise<CandidateParagraph | undefined> {
    if (unit < 0 || unit >= this.#source.size.units || !this.#source.isParagraph(unit)) return undefined
    const { id, number, text, voice, document } = await this.#source.read(unit)
    return { id, number, text, ...(voice !== undefined && { voice }), unit, document: hitDocument(document) }
  }

  /** The number of a unit's document, in the order of the archive. */
  documentOf(unit: number): number {
    return this.#source.documentNumber(unit)
  }

  /** The paragraphs of a document, by its number, in its order. Rejects with `LoadError`. */
  async paragraphsOf(document: number): Promise<CandidateParagraph[]> {
    const units: number[] = []
    for (let unit = this.#firstOf(document); this.#isOf(document, unit); unit += 1) units.push(unit)
    const found = await Promise.all(units.map((unit) => this.paragraph(unit)))
    return found.filter((passage) => passage !== undefined)
  }

  #isOf(document: number, unit: number): boolean {
    return unit < this.#source.size.units && this.documentOf(unit) === document
  }

  /** The first unit of a document, by bisection: units are in the order of the documents. */
  #firstOf(document: number): number {
    let [from, to] = [0, this.#source.size.units]
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.documentOf(middle) < document) from = middle + 1
      else to = middle
    }
    return from
  }

  /** A finder for some documents only. */
  restrictedTo(wanted: DocumentCondition): CandidateFinder {
    const { isParagraph, documentNumber } = this.#source
    const isWanted = (unit: number) => this.#meets(wanted, documentNumber(unit))
    return new CandidateFinder(
      { ...this.#source, isParagraph: (unit) => isParagraph(unit) && isWanted(unit) },
      this.#meets,
    )
  }

  /**
   * A finder for the paragraphs of one document from a paragraph on; undefined where that is not among the paragraphs
   * that have most of some folded words. Rejects with `LoadError`.
   *
   * @param paragraph id of the first
   */
  async startingAt(paragraph: string, words: readonly string[]): Promise<CandidateFinder | undefined> {
    const { isParagraph } = this.#source
    for (const unit of await this.likeliestUnits(words, mostTried, false)) {
      if ((await this.paragraph(unit))?.id !== paragraph) continue
      const isWanted = (other: number) => other >= unit && this.areInOneDocument(unit, other) && isParagraph(other)
      return new CandidateFinder({ ...this.#source, isParagraph: isWanted }, this.#meets)
    }
    return undefined
  }

  /** Whether two units are of one document; false where the second is none. */
  areInOneDocument(one: number, other: number): boolean {
    if (other < 0 || other >= this.#source.size.units) return false
    return this.#source.documentNumber(one) === this.#source.documentNumber(other)
  }

  /** Whether one of the words was looked up and occurs nowhere. */
  isUnknown(word: string): boolean {
    return this.#unknown.has(word)
  }

  /**
   * The idf of a word: as it was looked up, or of a common word as the index lists it; else that of a word in one of a
   * thousand units.
   */
  idfOf(word: string): number {
    const { finder, frequencyOf, size } = this.#source
    if (this.#known.has(word)) return this.#known.get(word) ?? 0
    return idf(finder.isCommon(word) ? frequencyOf(word) : size.units / 1000, size.units)
  }
}

/** What would be a finder for some documents must not be one for all. */
function notTold(): never {
  throw new Error('The finder was not told which documents meet a condition.')
}

/** At most `most` of the elements of an array, evenly spread over it. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return all.filter(
    (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
  )
}
