import { idf } from '#lib/search/format/bm25.ts'
import type { IndexedUnit } from '#lib/search/format/indexed-units.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import { isStopWord } from '#lib/text/stopwords.ts'

/** A paragraph of the archive, as a quotation is compared with it. */
export interface CandidateParagraph extends IndexedUnit {
  /** Its number in the index: neighbours in a document have neighbouring ones. */
  unit: number
  document: HitDocument
}

/** Most words that are looked up for one quotation, spread evenly over it. */
const mostWords = 24
/** Rare words below which pairs of common ones are looked up as well. */
const enoughRare = 6
const mostPairs = 12
const mostCommon = 3
/** Most units that are read to find one of them by its id. */
const mostTried = 64

/** Looks for the paragraphs that a stretch of words may be in. What was read for one stretch is at hand for the next. */
export class CandidateFinder {
  readonly #source: PassageSource
  /** By word its idf, as far as it was read. */
  readonly #known = new Map<string, number>()
  readonly #unknown = new Set<string>()

  constructor(source: PassageSource) {
    this.#source = source
  }

  get searched(): { paragraphs: number; documents: number } {
    const { paragraphs, documents } = this.#source.size
    return { paragraphs, documents }
  }

  get corpus(): string {
    return this.#source.corpus
  }

  /**
   * The units that have most of the weight (idf) of some folded words in their order, at most `most`, best first; of those with
   * equal weight the first. Rejects with `LoadError`.
   *
   * @param widely whether words that occur nowhere are looked for in other spellings
   */
  async likeliestUnits(words: readonly string[], most: number, widely: boolean): Promise<number[]> {
    const weights = new Map<number, number>()
    for (const { units, weight } of await this.#lookUp(words, widely)) {
      for (const unit of units) weights.set(unit, (weights.get(unit) ?? 0) + weight)
    }
    return [...weights]
      .filter(([unit]) => this.#source.isParagraph(unit))
      .sort(([one, oneWeight], [other, otherWeight]) => otherWeight - oneWeight || one - other)
      .slice(0, most)
      .map(([unit]) => unit)
  }

  async #lookUp(words: readonly string[], widely: boolean): Promise<{ units: Iterable<number>; weight: number }[]> {
    const { finder, frequencyOf } = this.#source
    const different = [...new Set(words)]
    const rare = spread(
      different.filter((word) => !isStopWord(word) && !finder.isCommon(word)),
      mostWords,
    )
    const pairs = rare.length < enoughRare ? await this.#pairs(words) : []
    const common =
      rare.length + pairs.length < 2
        ? different
            .filter((word) => finder.isCommon(word))
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

  /** The first unit of a document: those of one follow those of the one before. */
  #firstOf(document: number): number {
    let [from, to] = [0, this.#source.size.units]
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.documentOf(middle) < document) from = middle + 1
      else to = middle
    }
    return from
  }

  /** The same passages, of some documents only, by their number in the order of the archive. */
  restrictedTo(isWanted: (document: number) => boolean): CandidateFinder {
    const { isParagraph, documentNumber } = this.#source
    return new CandidateFinder({
      ...this.#source,
      isParagraph: (unit) => isParagraph(unit) && isWanted(documentNumber(unit)),
    })
  }

  /**
   * Those of a document from a paragraph on, found among the units that are likest to some folded words; undefined where
   * it is not among them. Rejects with `LoadError`.
   */
  async startingAt(paragraph: string, words: readonly string[]): Promise<CandidateFinder | undefined> {
    const { isParagraph } = this.#source
    for (const unit of await this.likeliestUnits(words, mostTried, false)) {
      if ((await this.paragraph(unit))?.id !== paragraph) continue
      return new CandidateFinder({
        ...this.#source,
        isParagraph: (other) => other >= unit && this.areInOneDocument(unit, other) && isParagraph(other),
      })
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

  /** How much finding a word says, by what was read of it so far: its idf, that of a rare one where it is not known. */
  idfOf(word: string): number {
    const { finder, frequencyOf, size } = this.#source
    if (this.#known.has(word)) return this.#known.get(word) ?? 0
    return idf(finder.isCommon(word) ? frequencyOf(word) : size.units / 1000, size.units)
  }
}

/** At most `most` of some things, evenly spread over them. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return all.filter(
    (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
  )
}
