import type { AnswerCertificate } from '#lib/engine/archive-engine.ts'
import type { EngineClient, QueryDsl, SearchAnswer, SearchBody } from './client.ts'
import { type IndexNames, indexNames } from './index-names.ts'
import { Lexicon } from './lexicon.ts'
import type { PartStatus } from './part-status.ts'

/** One state of an archive in an engine, opened. */
export class Session {
  readonly client: EngineClient
  readonly names: IndexNames
  readonly lexicon: Lexicon

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

  /** Counts the units that queries find, in their order. */
  async count(queries: readonly QueryDsl[], status: PartStatus): Promise<number[]> {
    const answers = await this.ask(
      queries.map((query) => ({ query, size: 0 })),
      status,
    )
    return answers.map(totalOf)
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
