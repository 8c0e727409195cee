import { VersionError } from '#lib/search/format/errors.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import type { FailureKind } from './protocol.ts'
import { changedSite, readManifestForPage } from './site-state.ts'

/** A worker that answers from the index: started when it is first needed, and again where that failed or it broke off. */
export class IndexWorker {
  /** For all that is read here, so that what is read again comes past caches. */
  readonly read: ReadBytes
  readonly #open: () => Promise<Worker>
  /** What the running worker reads. */
  #manifest: Manifest | undefined
  #worker: Promise<Worker> | undefined

  /** `base` is the absolute URL of `search/data/`; `open` starts a worker and tells it which index it is for. */
  constructor(base: string, open: () => Promise<Worker>) {
    this.read = readByFetch(base)
    this.#open = open
  }

  /** The running worker. Rejects with what `open` does; the next call tries again. */
  start(): Promise<Worker> {
    this.#worker ??= this.#open().catch((error: unknown) => {
      this.#worker = undefined
      throw error
    })
    return this.#worker
  }

  /** Starts it ahead of a question, which starts it again where this fails and reports what is wrong. */
  prepare(): void {
    this.start().catch(() => undefined)
  }

  /** Reads which index there is, for a worker that is being opened. Rejects as `readManifestForPage` does. */
  async readManifest(): Promise<Manifest> {
    this.#manifest = undefined
    this.#manifest = await readManifestForPage(this.read)
    return this.#manifest
  }

  /** Ends a worker whose script could not be run. */
  end(worker: Worker): void {
    this.#worker = undefined
    worker.terminate()
  }

  /** After a failure: what names the site as it is now, where it was published anew since the worker began. */
  changedTo(kind?: FailureKind): Promise<string | undefined> {
    // Where the index doesn't fit the script, which is the page's own, the page is one of an earlier site.
    return changedSite(kind === 'version' ? undefined : this.#manifest, this.read)
  }
}

/** What went wrong before a worker could answer a question. */
export function failureOf(
  number: number,
  error: unknown,
): { number: number; type: 'failure'; kind: FailureKind; message: string } {
  const message = error instanceof Error ? error.message : String(error)
  return { number, type: 'failure', kind: error instanceof VersionError ? 'version' : 'load', message }
}
