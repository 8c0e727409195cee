import type {
  ArchiveEngine,
  EngineAnswer,
  EnginePassage,
  EngineSearchOptions,
  EngineYears,
} from '#lib/engine/archive-engine.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { answerIdentifier } from './answer-identifier.ts'
import { answerSearch } from './answer-search.ts'
import { checkQuotation } from './check-quotation.ts'
import { EngineClient } from './client.ts'
import { countByYear } from './count-years.ts'
import { EngineError } from './errors.ts'
import { liveState } from './index-names.ts'
import { nearestPassages } from './nearest-passages.ts'
import { passagesOf } from './read-passages.ts'
import { Session } from './session.ts'
import { suggest } from './suggest.ts'

/** How long, in milliseconds, the state of an archive is taken for the present one before that is asked again. */
const stateTime = 1000

/** An archive in an OpenSearch cluster, which `npm run index` feeds. It knows of no files. */
export class OpenSearchEngine implements ArchiveEngine {
  readonly #client: EngineClient
  readonly #archive: string
  #session: { state: string; opened: Promise<Session> } | undefined
  #checked = 0

  /** `archive` is the name under which it was fed. Throws `EngineError` for what is no address. */
  constructor(addresses: string, archive: string) {
    this.#client = new EngineClient(addresses)
    this.#archive = archive
  }

  search(query: string, options: EngineSearchOptions): Promise<EngineAnswer> {
    return this.#answer(async (session) => {
      const id = identifierIn(query)
      const identified = id === undefined ? undefined : await answerIdentifier(session, query, id, options)
      return identified ?? (await answerSearch(session, query, options))
    })
  }

  suggest(query: string): Promise<Suggestion[]> {
    return this.#answer((session) => suggest(session, query))
  }

  countByYear(query: string, options: { literalSpelling?: boolean } = {}): Promise<EngineYears> {
    return this.#answer((session) => countByYear(session, query, options))
  }

  passages(ids: readonly string[]): Promise<(EnginePassage | undefined)[]> {
    return this.#answer((session) => passagesOf(session, ids))
  }

  nearest(words: readonly string[], options: { limit: number }): Promise<EnginePassage[]> {
    return this.#answer((session) => nearestPassages(session, words, options))
  }

  checkQuotation(pasted: string): Promise<PastedCheck> {
    return this.#answer((session) => checkQuotation(session, pasted))
  }

  /** Answers from the present state; where that was put in the place of another meanwhile, once more from the new one. */
  async #answer<Answer>(question: (session: Session) => Promise<Answer>): Promise<Answer> {
    try {
      return await question(await this.#present())
    } catch (error) {
      if (!(error instanceof EngineError) || error.failure !== 'missing') throw error
      this.#session = undefined
      return await question(await this.#present())
    }
  }

  async #present(): Promise<Session> {
    if (this.#session && Date.now() - this.#checked < stateTime) return await this.#session.opened
    const state = await liveState(this.#client, this.#archive)
    if (state === undefined)
      throw new EngineError(
        'failed',
        `The engine at ${this.#client.address} has no archive “${this.#archive}”: run npm run index -- --engine ADDRESS.`,
      )
    this.#checked = Date.now()
    if (this.#session?.state !== state) {
      const opened = Session.open(this.#client, this.#archive, state)
      this.#session = { state, opened }
      opened.catch(() => {
        this.#session = undefined
      })
    }
    return await this.#session.opened
  }
}
