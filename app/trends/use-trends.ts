import { useCallback, useEffect, useRef, useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { SearchClient } from '#lib/search/browser/client.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { type QueryPart, splitQueries } from '#lib/search/query/split-queries.ts'
import { type Asked, addressOf, askedBy } from './asked.ts'
import { mostLines } from './line-style.tsx'

export interface TrendsState {
  /** What the address asks for; without terms where it asks for nothing. */
  asked: Asked
  /** The terms that were counted, and those that were too many. */
  terms: readonly QueryPart[]
  left: readonly QueryPart[]
  /** What came of the terms; while others are being counted, still of those before. */
  response: WorkerResponse | undefined
  waiting: boolean
}

const nothing: Asked = { terms: '', measure: 'paragraphs' }

/** What the page can do. */
export interface Trends {
  state: TrendsState
  /** Puts a new question, and its address into the history. */
  ask: (asked: Asked) => void
  again: () => void
}

/** Keeps the terms and the measure in the address, and what was counted in the state. */
export function useTrends(): Trends {
  const known = useRef<SearchClient>(undefined)
  /** The terms that were counted, or are being. */
  const counted = useRef<string>(undefined)
  const [state, setState] = useState<TrendsState>({
    asked: nothing,
    terms: [],
    left: [],
    response: undefined,
    waiting: false,
  })

  const client = useCallback(() => {
    known.current ??= new SearchClient(new URL(addresses.file(`${indexFolder}/`), location.href).href)
    return known.current
  }, [])
  const show = useCallback(
    (asked: Asked) => {
      setState((before) => ({ ...before, asked }))
      // Another measure of the same terms needs no counting.
      if (asked.terms === counted.current) return
      counted.current = asked.terms
      const all = splitQueries(asked.terms)
      const [terms, left] = [all.slice(0, mostLines), all.slice(mostLines)]
      if (terms.length === 0) {
        client().cancel()
        client().prepare()
        setState({ asked, terms, left, response: undefined, waiting: false })
        return
      }
      setState((before) => ({ ...before, waiting: true }))
      client().countYears(
        terms.map(({ query }) => query),
        // The measure may have changed meanwhile.
        (response) => setState((before) => ({ asked: before.asked, terms, left, response, waiting: false })),
      )
    },
    [client],
  )

  useEffect(() => {
    const showAddress = () => show(askedBy(location.search))
    counted.current = undefined
    showAddress()
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [show])

  const ask = useCallback(
    (asked: Asked) => {
      const address = addressOf(asked)
      if (address !== location.pathname + location.search) history.pushState(null, '', address)
      show(asked)
    },
    [show],
  )
  const again = useCallback(() => {
    counted.current = undefined
    show(state.asked)
  }, [show, state.asked])
  return { state, ask, again }
}
