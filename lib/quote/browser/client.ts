import { failureOf, IndexWorker } from '#lib/search/browser/index-worker.ts'
import type { QuoteFailure, QuoteOpening, QuoteQuestion, QuoteResponse } from './protocol.ts'

/** Has quotations checked by a worker. Only the last question is answered: late answers to older ones are dropped. */
export class QuoteClient {
  readonly #script: string
  readonly #base: string
  readonly #worker: IndexWorker
  #number = 0
  #tell: ((response: QuoteResponse) => void) | undefined

  /**
   * Takes the absolute URLs of the worker's script and of the index's folder, which ends in a slash. Nothing is fetched
   * before `prepare` or `check`.
   */
  constructor(script: string, base: string) {
    this.#script = script
    this.#base = base
    this.#worker = new IndexWorker(base, () => this.#open())
  }

  /** Starts the worker, while the reader pastes. */
  prepare(): void {
    this.#worker.prepare()
  }

  /** Checks what was pasted; `tell` gets the answer, unless something else was asked, or `cancel` called, meanwhile. */
  check(pasted: string, tell: (response: QuoteResponse) => void): void {
    this.#number += 1
    this.#tell = tell
    const question: QuoteQuestion = { number: this.#number, pasted }
    this.#worker.start().then(
      (worker) => {
        if (question.number === this.#number) worker.postMessage(question)
      },
      (error: unknown) => this.#fail(failureOf(question.number, error)),
    )
  }

  /** What was asked before is not answered any more. */
  cancel(): void {
    this.#number += 1
  }

  async #open(): Promise<Worker> {
    const worker = new Worker(this.#script, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<QuoteResponse>) => {
      if (data.type === 'failure') this.#fail(data)
      else this.#hear(data)
    })
    worker.addEventListener('error', () => {
      this.#worker.end(worker)
      const error = new Error('The script that checks quotations could not be run.')
      // A page whose script is gone is one of an earlier site.
      this.#fail(failureOf(this.#number, error), this.#script)
    })
    try {
      const start = await this.#worker.readManifest()
      worker.postMessage({ base: this.#base, start } satisfies QuoteOpening)
      return worker
    } catch (error) {
      worker.terminate()
      throw error
    }
  }

  /** Passes on what went wrong, and whether the site was published anew meanwhile. */
  async #fail(response: QuoteFailure, otherwise?: string): Promise<void> {
    const changedTo = (await this.#worker.changedTo(response.kind)) ?? otherwise
    this.#hear({ ...response, ...(changedTo !== undefined && { changedTo }) })
  }

  #hear(response: QuoteResponse): void {
    if (response.number === this.#number) this.#tell?.(response)
  }
}
