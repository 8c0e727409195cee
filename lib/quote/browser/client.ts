import type { QuoteOpening, QuoteQuestion, QuoteResponse } from './protocol.ts'

/** Has quotations checked by a worker. Only the last one is answered: late answers to older ones are dropped. */
export class QuoteClient {
  readonly #script: string
  readonly #base: string
  #worker: Worker | undefined
  #number = 0
  #tell: ((response: QuoteResponse) => void) | undefined

  /** Absolute URLs of the worker's script and of `search/data/`. Nothing is fetched before `prepare` or `check`. */
  constructor(script: string, base: string) {
    this.#script = script
    this.#base = base
  }

  /** Starts the worker, while the reader pastes. */
  prepare(): void {
    this.#start()
  }

  /** Checks what was pasted; `tell` gets what became of it, unless another one was given or forgotten meanwhile. */
  check(pasted: string, tell: (response: QuoteResponse) => void): void {
    this.#number += 1
    this.#tell = tell
    this.#start().postMessage({ number: this.#number, pasted } satisfies QuoteQuestion)
  }

  /** What was asked before is not answered any more. */
  cancel(): void {
    this.#number += 1
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(this.#script, { type: 'module' })
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<QuoteResponse>) => this.#hear(data))
    worker.addEventListener('error', () => {
      this.#worker = undefined
      worker.terminate()
      const message = 'The script that checks quotations could not be run.'
      this.#hear({ number: this.#number, type: 'failure', kind: 'load', message })
    })
    worker.postMessage({ base: this.#base } satisfies QuoteOpening)
    return worker
  }

  #hear(response: QuoteResponse): void {
    if (response.number === this.#number) this.#tell?.(response)
  }
}
