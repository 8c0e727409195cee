import { SearchClient } from './client.ts'
import type { SearchRequest, WorkerResponse } from './protocol.ts'

declare global {
  /**
   * A search that was begun before the page's own script ran; `taken` once that script has looked for one, so that what
   * comes too late begins none.
   */
  var earlySearch: EarlySearch | 'taken' | undefined
}

/** A worker that was started, and perhaps a search that was asked, while the script that shows answers was on its way. */
export class EarlySearch {
  readonly client: SearchClient
  #request: SearchRequest | undefined
  #responses: WorkerResponse[] = []
  #onResponse: ((response: WorkerResponse) => void) | undefined

  /**
   * @param base absolute URL of the folder of the index, with a slash at its end
   * @param request what the address of the page asks for; undefined where it asks for nothing
   */
  constructor(base: string, request: SearchRequest | undefined) {
    this.client = new SearchClient(base)
    this.#request = request
    if (request) this.client.search(request, (response) => this.#hear(response))
    else this.client.prepare()
  }

  #hear(response: WorkerResponse): void {
    if (this.#onResponse) this.#onResponse(response)
    else this.#responses.push(response)
  }

  /**
   * Hands the search over to whoever shows its answers: those that came, and those that will. Returns whether it was what is
   * wanted now, and not handed over before; if not, the client has to be asked.
   */
  handOver(wanted: SearchRequest, onResponse: (response: WorkerResponse) => void): boolean {
    const request = this.#request
    this.#request = undefined
    if (request?.query !== wanted.query || request.order !== wanted.order || request.limit !== wanted.limit)
      return false
    for (const response of this.#responses) onResponse(response)
    this.#onResponse = onResponse
    return true
  }
}

/** Begins a search, unless the page's script was there first. See `EarlySearch`. */
export function searchEarly(base: string, request: SearchRequest | undefined): void {
  globalThis.earlySearch ??= new EarlySearch(base, request)
}

/** The search that was begun early, if there is one. None is begun any more. */
export function takeEarlySearch(): EarlySearch | undefined {
  const early = globalThis.earlySearch
  globalThis.earlySearch = 'taken'
  return early === 'taken' ? undefined : early
}
