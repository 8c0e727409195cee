import type { AnswerCertificate } from '#lib/engine/archive-engine.ts'
import { Batch } from './batch.ts'
import type { EngineClient, QueryDsl, SearchAnswer, SearchBody } from './client.ts'
import { type IndexNames, indexNames } from './index-names.ts'
import { Lexicon } from './lexicon.ts'
import type { PartStatus } from './part-status.ts'

/** Most counts that are remembered: a query needs some ten, of some hundred bytes each. */
const mostCounts = 20_000

/** One state of an archive in an engine, opened. */
export class Session {
  readonly client: EngineClient
  readonly names: IndexNames
  readonly lexicon: Lexicon
  /** Counts of queries, by their JSON: those of one state stay as they are. */
  readonly #counts = new Map<string, number>()

  private constructor(client: EngineClient, names: IndexNames, lexicon: Lexicon) {
    this.client = client
    this.names = names
    this.lexicon = lexicon
  }

  /** Reads what is needed to begin. Rejects with `EngineError`. */
  static async open(client: EngineClient, archive: string, state: string): Promise<Session> {
    const names = indexNames(archive, state)
    return new Session(client, names, await Lexicon.open(client, names.words))
  }

  /** Asks several searches of the units at once, and takes note of who answered. Rejects with `EngineError`. */
  async ask(searches: readonly SearchBody[], status: PartStatus): Promise<SearchAnswer[]> {
    return status.note(await this.client.searchAll(this.names.units, searches))
  }

  /** Counts the units that queries find, in their order. Counts of the whole index are remembered. Rejects with `EngineError`. */
  async count(queries: readonly QueryDsl[], status: PartStatus): Promise<number[]> {
    const keys = queries.map((query) => JSON.stringify(query))
    const missing = queries.flatMap((query, at) => (this.#counts.has(keys[at] ?? '') ? [] : [{ query, at }]))
    const asked = missing.map(({ query }): SearchBody => ({ query, size: 0 }))
    const answers = await this.ask(asked, status)
    const counted = new Map(missing.map(({ at }, place) => [at, answers[place]] as const))
    return keys.map((key, at) => {
      const answer = counted.get(at)
      if (!answer) return this.#counts.get(key) ?? 0
      const count = totalOf(answer)
      if (answer._shards.successful === answer._shards.total && !answer.timed_out) this.#remember(key, count)
      return count
    })
  }

  #remember(key: string, count: number): void {
    if (this.#counts.size >= mostCounts) this.#counts.delete(this.#counts.keys().next().value ?? '')
    this.#counts.set(key, count)
  }

  /** Counts as `count` does, one by one: those that are asked for in one turn go together. */
  counting(status: PartStatus): (query: QueryDsl) => Promise<number> {
    const batch = new Batch((queries: readonly QueryDsl[]) => this.count(queries, status))
    return (query) => batch.get(query)
  }

  /** What an answer rests on. */
  certificate(
    status: PartStatus,
    sizes: { paragraphs: number; documents: number },
    { within, foundDocuments }: { within?: number; foundDocuments: number },
  ): AnswerCertificate {
    return {
      corpus: this.lexicon.metadata.corpus,
      searched: sizes,
      ...(within !== undefined && { within }),
      parts: { total: status.total, silent: status.silent },
      timedOut: status.timedOut,
      documentsExact: foundDocuments <= exactDocuments,
      isWhole: status.isWhole,
    }
  }
}

/** Up to so many different documents a count of them is taken for exact: it is by hashes, of which two of 1,000 are equal once in 10,000 counts. */
const exactDocuments = 1000

/** How much a search found. */
export function totalOf({ hits }: SearchAnswer): number {
  return hits.total?.value ?? 0
}

/** What counts the documents of what was found. */
export const countDocuments = { documents: { cardinality: { field: 'document', precision_threshold: 40_000 } } }

/** How much there is to be searched. */
export const sizeQueries: readonly QueryDsl[] = [{ term: { unit: 'paragraph' } }, { term: { unit: 'title' } }]

/** The order of the archive. */
export const archiveOrder = [{ order: 'asc' }, { place: 'asc' }]
