import { LoadError } from './errors.ts'
import { readByFetch } from './fetch.ts'
import { readStart } from './load.ts'
import type { Opening, Question, Response } from './protocol.ts'

/** Asks a worker. Of several questions only the last one is answered: late answers to older ones are dropped. */
export class SearchClient {
  readonly #base: string
  #worker: Promise<Worker> | undefined
  #number = 0
  #tell: ((response: Response) => void) | undefined

  /** `base` is the absolute URL of `search/data/`. Nothing is fetched before `prepare` or `ask`. */
  constructor(base: string) {
    this.#base = base
  }

  /** Starts the worker. Asking does it, too; this is for doing it while the reader types. */
  prepare(): void {
    this.#start().catch(() => {
      // `ask` starts it again and reports what is wrong.
    })
  }

  /**
   * Asks. `tell` gets the answer, or what went wrong; an answer that is not exact is followed by another one. It gets
   * nothing any more when something else was asked meanwhile.
   */
  ask(query: string, limit: number, tell: (response: Response) => void): void {
    this.#number += 1
    this.#tell = tell
    const question: Question = { number: this.#number, query, limit }
    this.#start().then(
      (worker) => {
        if (question.number === this.#number) worker.postMessage(question)
      },
      (error: unknown) => this.#hear(failure(question.number, error)),
    )
  }

  /** Asks nothing: what was asked before is not answered any more. */
  forget(): void {
    this.#number += 1
  }

  #hear(response: Response): void {
    if (response.number === this.#number) this.#tell?.(response)
  }

  #start(): Promise<Worker> {
    this.#worker ??= this.#open().catch((error: unknown) => {
      this.#worker = undefined
      throw error
    })
    return this.#worker
  }

  async #open(): Promise<Worker> {
    const start = await readStart(readByFetch(this.#base))
    if (!start.worker) throw new LoadError('The search index was built without the script that reads it.')
    const worker = new Worker(new URL(start.worker, this.#base))
    worker.postMessage({ base: this.#base, start } satisfies Opening)
    worker.addEventListener('message', (event: MessageEvent<Response>) => this.#hear(event.data))
    worker.addEventListener('error', () => {
      this.#worker = undefined
      worker.terminate()
      this.#hear(failure(this.#number, new LoadError('The script that reads the search index could not be run.')))
    })
    return worker
  }
}

function failure(number: number, error: unknown): Response {
  return { number, type: 'failure', kind: 'load', message: error instanceof Error ? error.message : String(error) }
}
