import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { indexAddress } from '#app/_browser/index-address.ts'
import { reloadOnce } from '#app/_browser/reload-once.ts'
import { SearchClient } from '#lib/search/browser/client.ts'
import { type EarlySearch, takeEarlySearch } from '#lib/search/browser/early-search.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { searchAddress } from './search-address.ts'
import { hitsPerPage, parseHitLimit, parseSearchParameters, type SearchParameters } from './search-parameters.ts'

/** The state of the page. */
export interface SearchState {
  /** What the address asks for; undefined until the page runs in the browser, and where it asks for nothing. */
  request: SearchParameters | undefined
  /** How many hits are asked for. */
  limit: number
  /** The latest answer; while a new one is on its way, that of the question before. */
  response: WorkerResponse | undefined
  waiting: boolean
}

const initialState: SearchState = { request: undefined, limit: hitsPerPage, response: undefined, waiting: false }

/** What the page can do about a search. */
export interface SearchController {
  state: SearchState
  /** Puts a new question, and its address into the history. */
  ask: (request: SearchParameters) => void
  /** Asks for more hits. */
  more: () => void
  /** Repeats the question. */
  retry: () => void
  /** What may be meant by what is typed so far. */
  suggest: (typed: string) => Promise<Suggestion[]>
  /** Resolves to an answer with all hits of the question. */
  all: () => Promise<WorkerResponse>
}

/**
 * Keeps the question in the address, so that a link to an answer and the back button work, and the answer in the state.
 */
export function useSearch(): SearchController {
  const addresses = useAddresses()
  const early = useRef<EarlySearch>(undefined)
  const known = useRef<SearchClient>(undefined)
  const [state, setState] = useState<SearchState>(initialState)

  const client = useCallback(() => {
    if (known.current) return known.current
    early.current = takeEarlySearch()
    known.current = early.current?.client ?? new SearchClient(indexAddress(addresses))
    return known.current
  }, [addresses])
  const show = useCallback(
    (request: SearchParameters, limit: number) => {
      if (request.query === '') {
        client().cancel()
        client().prepare()
        setState(initialState)
        return
      }
      const { query, order } = request
      setState((before) => ({ ...before, request, limit, waiting: true }))
      const hear = (response: WorkerResponse) => {
        if ('changedTo' in response && reloadOnce(response.changedTo)) return
        setState({ request, limit, response, waiting: false })
      }
      const asking = client()
      if (!early.current?.handOver({ query, order, limit }, hear)) asking.search({ query, order, limit }, hear)
    },
    [client],
  )

  useEffect(() => {
    const showAddress = () => show(parseSearchParameters(location.search), parseHitLimit(location.search))
    showAddress()
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [show])

  const ask = useCallback(
    (request: SearchParameters) => {
      const address = searchAddress(addresses, request)
      if (address !== location.pathname + location.search) history.pushState(null, '', address)
      show(request, hitsPerPage)
    },
    [addresses, show],
  )
  const { request, limit } = state
  const repeat = (extra: number) => {
    if (!request) return
    // In the address, so that whoever comes back finds the same hits; no new entry of the history, so that going back
    // leaves the search.
    if (extra > 0) history.replaceState(history.state, '', searchAddress(addresses, request, limit + extra))
    show(request, limit + extra)
  }
  return {
    state,
    ask,
    more: () => repeat(hitsPerPage),
    retry: () => repeat(0),
    suggest: (typed) => client().suggest(typed),
    all: () => client().searchAll({ query: request?.query ?? '', order: request?.order ?? 'best' }),
  }
}
