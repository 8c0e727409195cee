import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { indexAddress } from '#app/_browser/index-address.ts'
import { reloadOnce } from '#app/_browser/reload-once.ts'
import { SearchClient } from '#lib/search/browser/client.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import { type QueryPart, splitQueries } from '#lib/search/query/split-queries.ts'
import { maxTerms } from './line-style.tsx'
import { parseTrendsRequest, type TrendsRequest, trendsAddress } from './trends-request.ts'

/** The state of the page. */
export interface TrendsState {
  /** What the address asks for; without terms where it asks for nothing. */
  request: TrendsRequest
  /** The terms that were counted, and those that were too many. */
  terms: readonly QueryPart[]
  omitted: readonly QueryPart[]
  /** The latest answer; while other terms are counted, that of the terms before. */
  response: WorkerResponse | undefined
  waiting: boolean
}

const initialRequest: TrendsRequest = { terms: '', measure: 'paragraphs' }

/** What the page can do. */
export interface TrendsController {
  state: TrendsState
  /** Puts a new question, and its address into the history. */
  ask: (request: TrendsRequest) => void
  /** Counts the same terms again. */
  retry: () => void
}

/**
 * Keeps the terms and the measure in the address, so that a link to them and the back button work, and what was counted
 * in the state.
 */
export function useTrends(): TrendsController {
  const addresses = useAddresses()
  const known = useRef<SearchClient>(undefined)
  /** The terms that were counted, or are being. */
  const counted = useRef<string>(undefined)
  const [state, setState] = useState<TrendsState>({
    request: initialRequest,
    terms: [],
    omitted: [],
    response: undefined,
    waiting: false,
  })

  const client = useCallback(() => {
    known.current ??= new SearchClient(indexAddress(addresses))
    return known.current
  }, [addresses])
  const show = useCallback(
    (request: TrendsRequest) => {
      setState((before) => ({ ...before, request }))
      // Another measure of the same terms needs no counting.
      if (request.terms === counted.current) return
      counted.current = request.terms
      const all = splitQueries(request.terms)
      const [terms, omitted] = [all.slice(0, maxTerms), all.slice(maxTerms)]
      if (terms.length === 0) {
        client().cancel()
        client().prepare()
        setState({ request, terms, omitted, response: undefined, waiting: false })
        return
      }
      setState((before) => ({ ...before, waiting: true }))
      client().countYears(
        terms.map(({ query }) => query),
        // The measure may have changed meanwhile.
        (response) => {
          if ('changedTo' in response && reloadOnce(response.changedTo)) return
          setState((before) => ({ request: before.request, terms, omitted, response, waiting: false }))
        },
      )
    },
    [client],
  )

  useEffect(() => {
    const showAddress = () => show(parseTrendsRequest(location.search))
    counted.current = undefined
    showAddress()
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [show])

  const ask = useCallback(
    (request: TrendsRequest) => {
      const address = trendsAddress(addresses, request)
      if (address !== location.pathname + location.search) history.pushState(null, '', address)
      show(request)
    },
    [addresses, show],
  )
  const retry = useCallback(() => {
    counted.current = undefined
    show(state.request)
  }, [show, state.request])
  return { state, ask, retry }
}
