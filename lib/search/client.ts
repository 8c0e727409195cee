import { LoadError } from './errors.ts'
import { readByFetch } from './fetch.ts'
import { readStart } from './load.ts'
import type { Request, Response } from './protocol.ts'

/** Asks a worker. Of several questions only the last one is answered: late answers to older ones are dropped. */
export class SearchClient {
  readonly #base: string
  #worker: Promise<Worker> | undefined
  #number = 0
  #waiting: ((response: Response) => void) | undefined

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

  /** The answer, or what went wrong; undefined where another question was asked meanwhile. Never rejects. */
  async ask(query: string, limit: number): Promise<Response | undefined> {
    this.#number += 1
    const request: Request = { number: this.#number, base: this.#base, query, limit }
    const response = await this.#send(request)
    return response.number === this.#number ? response : undefined
  }

  async #send(request: Request): Promise<Response> {
    try {
      const worker = await this.#start()
      return await new Promise((resolve) => {
        this.#waiting?.({
          number: request.number - 1,
          type: 'failure',
          kind: 'load',
          message: 'Another question came.',
        })
        this.#waiting = resolve
        worker.postMessage(request)
      })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return { number: request.number, type: 'failure', kind: 'load', message }
    }
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
    worker.addEventListener('message', (event: MessageEvent<Response>) => {
      if (event.data.number === this.#number) this.#settle(event.data)
    })
    worker.addEventListener('error', () => {
      this.#worker = undefined
      worker.terminate()
      const message = 'The script that reads the search index could not be run.'
      this.#settle({ number: this.#number, type: 'failure', kind: 'load', message })
    })
    return worker
  }

  #settle(response: Response): void {
    this.#waiting?.(response)
    this.#waiting = undefined
  }
}
