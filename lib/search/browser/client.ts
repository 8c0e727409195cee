import type { SortOrder } from '#lib/search/answer/search-context.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { singleFile, wholeAnswerScript } from '#lib/search/format/index-files.ts'
import { metadataFile } from '#lib/search/format/manifest.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { failureOf, IndexWorker } from './index-worker.ts'
import type { OpenIndexMessage, SearchRequest, WorkerRequest, WorkerResponse } from './protocol.ts'

/**
 * Several words and nothing else, which mostly have an early answer. Who is wrong here loses time or some bytes: `wordsOnly` of the
 * lookup knows, but is not in a page's script.
 */
const wordsAlone = /^\s*[\p{L}\p{N}]+(?:\s+(?!(?:OR|NEAR)\b)[\p{L}\p{N}]+)+\s*$/u

/** Has the browser's cache ask for a script ahead of need; who needs it says what is wrong with it. */
function prefetchScript(address: URL): void {
  fetch(address).catch(() => undefined)
}

/** Asks a worker. Of several searches only the last one is answered: late answers to older ones are dropped. */
export class SearchClient {
  readonly #base: string
  readonly #worker: IndexWorker
  #number = 0
  /** Whether a search was asked for that has no early answer, as far as can be told. */
  #wantsWholeAnswer = false
  /** Number of the search whose answers are shown. */
  #shown = 0
  #onResponse: ((response: WorkerResponse) => void) | undefined
  /** Those that wait for one response to a question of their own, by its number. */
  readonly #pending = new Map<number, (response: WorkerResponse) => void>()

  /** `base` is the absolute URL of `search/data/`. Nothing is fetched before `prepare` or `ask`. */
  constructor(base: string) {
    this.#base = base
    this.#worker = new IndexWorker(base, () => this.#open())
  }

  /** Starts the worker. Asking does it, too; this is for doing it while the reader types. */
  prepare(): void {
    this.#worker.prepare()
  }

  /**
   * Searches. `onResponse` gets the answer, or what went wrong; an answer that is not exact is followed by another one. It gets
   * nothing any more when something else was asked meanwhile.
   */
  search(request: SearchRequest, onResponse: (response: WorkerResponse) => void): void {
    this.#number += 1
    this.#shown = this.#number
    this.#onResponse = onResponse
    this.#wantsWholeAnswer ||= !wordsAlone.test(request.query)
    this.#post({ number: this.#number, type: 'search', ...request }, () => this.#shown)
  }

  /** Counts each query by year; `onResponse` gets the counts of all, or nothing where something else was asked meanwhile. */
  countYears(queries: readonly string[], onResponse: (response: WorkerResponse) => void): void {
    this.#number += 1
    this.#shown = this.#number
    this.#onResponse = onResponse
    this.#post({ number: this.#number, type: 'years', queries }, () => this.#shown)
  }

  /** Asks beside what is shown, for everything that was found. Resolves to the exact answer or what went wrong. */
  async searchAll(request: SearchRequest): Promise<WorkerResponse> {
    const { limit: _, ...unlimited } = request
    return await this.#requestOnce((number) => ({ number, type: 'search', ...unlimited }))
  }

  /** Asks for the passages that have all the words (`SearchEngine.passages`). Resolves to them or what went wrong. */
  async passages(query: string, limit: number): Promise<WorkerResponse> {
    return await this.#requestOnce((number) => ({ number, type: 'passages', query, limit }))
  }

  /** Asks for the hits of one document (`SearchEngine.documentHits`). Resolves to them or what went wrong. */
  async documentHits(query: string, order: SortOrder, document: string): Promise<WorkerResponse> {
    return await this.#requestOnce((number) => ({ number, type: 'document', query, order, document }))
  }

  /** Asks what may be meant by what is being typed. Resolves to none where something went wrong. */
  async suggest(query: string): Promise<Suggestion[]> {
    const response = await this.#requestOnce((number) => ({ number, type: 'suggest', query }))
    return response.type === 'suggestions' ? response.suggestions : []
  }

  /** Asks nothing: what was asked before is not answered any more. */
  cancel(): void {
    this.#number += 1
    this.#shown = this.#number
  }

  /** Ends the worker; the next question starts it again. */
  end(): void {
    this.#worker.start().then(
      (worker) => this.#worker.end(worker),
      () => undefined,
    )
  }

  #requestOnce(questionOf: (number: number) => WorkerRequest): Promise<WorkerResponse> {
    this.#number += 1
    const question = questionOf(this.#number)
    return new Promise((resolve) => {
      this.#pending.set(question.number, resolve)
      this.#post(question, () => question.number)
    })
  }

  /** `wanted` gives, once the worker is ready, the number of the request that is still wanted. */
  #post(question: WorkerRequest, wanted: () => number): void {
    this.#worker.start().then(
      (worker) => {
        if (question.number === wanted()) worker.postMessage(question)
      },
      (error: unknown) => this.#hear(failureOf(question.number, error)),
    )
  }

  /** Says with what could not be read whether the site was published anew meanwhile. */
  async #hear(response: WorkerResponse): Promise<void> {
    const changedTo = hasUnreadPart(response) ? await this.#worker.changedTo() : undefined
    this.#receive({ ...response, ...(changedTo !== undefined && { changedTo }) })
  }

  #receive(response: WorkerResponse): void {
    const resolve = this.#pending.get(response.number)
    if (resolve) {
      if (response.type === 'answer' && !response.answer.exact) return
      this.#pending.delete(response.number)
      resolve(response)
    } else if (response.number === this.#shown) this.#onResponse?.(response)
  }

  async #open(): Promise<Worker> {
    const start = await this.#worker.readManifest()
    if (!start.worker) throw new LoadError('The search index was built without the script that reads it.')
    const worker = new Worker(new URL(start.worker, this.#base), { type: 'module' })
    // Beside the worker's own script, which asks for it only once it runs; a worker that asks a server has no such script.
    if (this.#wantsWholeAnswer && start.api === undefined)
      prefetchScript(new URL(wholeAnswerScript(start.worker), this.#base))
    worker.addEventListener('message', (event: MessageEvent<WorkerResponse>) => this.#hear(event.data))
    worker.addEventListener('error', () => {
      this.#worker.end(worker)
      const error = new LoadError('The script that reads the search index could not be run.')
      for (const number of [...this.#pending.keys(), this.#shown]) this.#hear(failureOf(number, error))
    })
    const path = `${start.corpus}/${start.whole ? singleFile : metadataFile}`
    // Beside the worker's script, which needs it next; what is wrong with it the worker says.
    const bytes = start.api === undefined ? await this.#worker.read(path).catch(() => undefined) : undefined
    worker.postMessage({
      base: this.#base,
      start,
      ...(bytes && { prefetched: { path, bytes } }),
    } satisfies OpenIndexMessage)
    return worker
  }
}

/** Whether something of the index could not be read. */
function hasUnreadPart(response: WorkerResponse): boolean {
  const parts = response.type === 'years' ? response.queries : [response]
  return parts.some((part) => part.type === 'failure' && part.kind !== 'query')
}
