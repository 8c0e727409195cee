import { changedSite, readManifestForPage } from '#lib/search/browser/site-state.ts'
import { VersionError } from '#lib/search/format/errors.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import type { QuoteFailure, QuoteOpening, QuoteQuestion, QuoteResponse } from './protocol.ts'

/** Has quotations checked by a worker. Only the last one is answered: late answers to older ones are dropped. */
export class QuoteClient {
  readonly #script: string
  readonly #base: string
  /** For all that is read here, so that what is read again comes past caches. */
  readonly #read: ReadBytes
  /** What the running worker reads. */
  #manifest: Manifest | undefined
  #worker: Promise<Worker> | undefined
  #number = 0
  #tell: ((response: QuoteResponse) => void) | undefined

  /** Absolute URLs of the worker's script and of `search/data/`. Nothing is fetched before `prepare` or `check`. */
  constructor(script: string, base: string) {
    this.#script = script
    this.#base = base
    this.#read = readByFetch(base)
  }

  /** Starts the worker, while the reader pastes. */
  prepare(): void {
    this.#start().catch(() => {
      // `check` starts it again and reports what is wrong.
    })
  }

  /** Checks what was pasted; `tell` gets what became of it, unless another one was given or forgotten meanwhile. */
  check(pasted: string, tell: (response: QuoteResponse) => void): void {
    this.#number += 1
    this.#tell = tell
    const question: QuoteQuestion = { number: this.#number, pasted }
    this.#start().then(
      (worker) => {
        if (question.number === this.#number) worker.postMessage(question)
      },
      (error: unknown) => this.#fail(failure(question.number, error)),
    )
  }

  /** What was asked before is not answered any more. */
  cancel(): void {
    this.#number += 1
  }

  #start(): Promise<Worker> {
    this.#worker ??= this.#open().catch((error: unknown) => {
      this.#worker = undefined
      throw error
    })
    return this.#worker
  }

  async #open(): Promise<Worker> {
    this.#manifest = undefined
    const worker = new Worker(this.#script, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<QuoteResponse>) => {
      if (data.type === 'failure') this.#fail(data)
      else this.#hear(data)
    })
    worker.addEventListener('error', () => {
      this.#worker = undefined
      worker.terminate()
      const error = new Error('The script that checks quotations could not be run.')
      // A page whose script is gone is one of an earlier site.
      this.#fail(failure(this.#number, error), this.#script)
    })
    try {
      const start = await readManifestForPage(this.#read)
      this.#manifest = start
      worker.postMessage({ base: this.#base, start } satisfies QuoteOpening)
      return worker
    } catch (error) {
      worker.terminate()
      throw error
    }
  }

  /** Says with what went wrong whether the site was published anew meanwhile. */
  async #fail(response: QuoteFailure, otherwise?: string): Promise<void> {
    // Where the index doesn't fit the script, which is the page's own, the page is one of an earlier site.
    const begun = response.kind === 'version' ? undefined : this.#manifest
    const changedTo = (await changedSite(begun, this.#read)) ?? otherwise
    this.#hear({ ...response, ...(changedTo !== undefined && { changedTo }) })
  }

  #hear(response: QuoteResponse): void {
    if (response.number === this.#number) this.#tell?.(response)
  }
}

function failure(number: number, error: unknown): QuoteFailure {
  const message = error instanceof Error ? error.message : String(error)
  return { number, type: 'failure', kind: error instanceof VersionError ? 'version' : 'load', message }
}
