import { z } from 'zod'
import type { CandidateParagraph } from '#lib/quote/candidates/candidate-finder.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import { Batch } from './batch.ts'
import type { QueryDsl, SearchAnswer, SearchHit } from './client.ts'
import { notWhole, PartStatus } from './part-status.ts'
import type { Session } from './session.ts'
import { readUnit, sourceFields } from './unit-source.ts'

/** What numbers of units are made of: the number of a document, and up to so many places in it. */
const placesOfDocument = 2 ** 24
/** How many places next to each other are read at once. */
const placesAtOnce = 16

/** What of a unit a quotation is compared with, and the document that it is of. */
const fieldsOfUnits = [...sourceFields, 'document']
const ofDocument = z.object({ document: z.string() })

/** The units of an archive in an engine that one check has to do with: numbered as they are met, read by pages, and remembered. */
export class CandidateUnits {
  readonly #session: Session
  readonly #numbers = new Map<string, number>()
  readonly #documents: string[] = []
  /** Of each document that was met how many units it has. */
  readonly #sizes = new Map<string, number>()
  readonly #pages = new PromiseCache((unit: number) => this.#reading.get(unit))
  readonly #reading: Batch<number, Map<number, CandidateParagraph>>

  constructor(session: Session) {
    this.#session = session
    this.#reading = new Batch(async (firsts: readonly number[]) => {
      const answers = await this.ask(firsts.map((first) => this.#pageQuery(first)))
      return answers.map(
        ({ hits }) => new Map(hits.hits.map((hit) => [this.#numberOf(hit), this.#paragraphOf(hit)] as const)),
      )
    })
  }

  /** Asks searches, each with the most that it is to give, for units with `more` of their fields. Rejects with `EngineError`, also where a part is silent: a quotation may be in it. */
  async ask(
    searches: readonly { query: QueryDsl; size: number; sort?: unknown }[],
    more: readonly string[] = [],
  ): Promise<SearchAnswer[]> {
    const status = new PartStatus()
    const answers = await this.#session.ask(
      searches.map((search) => ({ ...search, _source: [...fieldsOfUnits, ...more] })),
      status,
    )
    if (!status.isWhole) throw notWhole(status)
    return answers
  }

  /** Counts units, as `Session.count` does. Rejects also where a part is silent. */
  async count(queries: readonly QueryDsl[]): Promise<number[]> {
    const status = new PartStatus()
    const counts = await this.#session.count(queries, status)
    if (!status.isWhole) throw notWhole(status)
    return counts
  }

  /** The numbers of units that were found, in their order. Of their documents it is known then how many units they have. */
  async numbersOf(hits: readonly SearchHit[]): Promise<number[]> {
    const numbers = hits.map((hit) => this.#numberOf(hit))
    const unmeasured = [...new Set(hits.map(documentOf))].filter((document) => !this.#sizes.has(document))
    const sizes = await this.count(unmeasured.map((document) => ({ term: { document } })))
    for (const [at, document] of unmeasured.entries()) this.#sizes.set(document, sizes[at] ?? 0)
    return numbers
  }

  /** The identifier of a document that has a number here; undefined where none has. */
  identifierOf(document: number): string | undefined {
    return this.#documents[document]
  }

  /** The number of a unit's document. */
  documentOf(unit: number): number {
    return Math.floor(unit / placesOfDocument)
  }

  /** The place of a unit in its document. */
  placeOf(unit: number): number {
    return unit % placesOfDocument
  }

  /** Whether a document has a unit of this number. */
  has(unit: number): boolean {
    const document = unit < 0 ? undefined : this.#documents[this.documentOf(unit)]
    return document !== undefined && this.placeOf(unit) < (this.#sizes.get(document) ?? 0)
  }

  /** The paragraph that a unit is; undefined where it is none. Rejects with `EngineError`. */
  async paragraph(unit: number): Promise<CandidateParagraph | undefined> {
    if (!this.has(unit)) return undefined
    const first = unit - (this.placeOf(unit) % placesAtOnce)
    return (await this.#pages.get(first)).get(unit)
  }

  /** The paragraphs of a document, in its order. Rejects with `EngineError`. */
  async paragraphsOf(document: number): Promise<CandidateParagraph[]> {
    const size = this.#sizes.get(this.#documents[document] ?? '') ?? 0
    const units = Array.from({ length: size }, (_, place) => document * placesOfDocument + place)
    const found = await Promise.all(units.map((unit) => this.paragraph(unit)))
    return found.filter((one) => one !== undefined)
  }

  #pageQuery(first: number): { query: QueryDsl; size: number } {
    const place = this.placeOf(first)
    const filter = [
      { term: { document: this.#documents[this.documentOf(first)] ?? '' } },
      { range: { place: { gte: place, lt: place + placesAtOnce } } },
      { term: { unit: 'paragraph' } },
    ]
    return { query: { bool: { filter } }, size: placesAtOnce }
  }

  #numberOf(hit: SearchHit): number {
    const id = documentOf(hit)
    let number = this.#numbers.get(id)
    if (number === undefined) {
      number = this.#documents.push(id) - 1
      this.#numbers.set(id, number)
    }
    return number * placesOfDocument + readUnit(hit).place
  }

  #paragraphOf(hit: SearchHit): CandidateParagraph {
    const { id, number, text, voice, document } = readUnit(hit)
    const unit = this.#numberOf(hit)
    return { id, number, text, ...(voice !== undefined && { voice }), unit, document: hitDocument(document) }
  }
}

function documentOf({ _source }: SearchHit): string {
  return ofDocument.parse(_source).document
}
