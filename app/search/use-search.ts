import { useCallback, useEffect, useRef, useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { SearchClient } from '#lib/search/browser/client.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { type Asked, addressOf, askedBy, limitBy, pageOfHits } from './asked.ts'

export interface SearchState {
  /** What the address asks for; undefined until the page runs in the browser, and where it asks for nothing. */
  asked: Asked | undefined
  limit: number
  /** The latest answer; while a new one is on its way, that of the question before. */
  response: WorkerResponse | undefined
  waiting: boolean
}

const nothing: SearchState = { asked: undefined, limit: pageOfHits, response: undefined, waiting: false }

/** What the page can do about a search. */
export interface Searching {
  state: SearchState
  /** Puts a new question, and its address into the history. */
  ask: (asked: Asked) => void
  /** Asks for more hits. */
  more: () => void
  /** Repeats the question. */
  again: () => void
  suggest: (typed: string) => Promise<Suggestion[]>
  /** Everything that the question finds. */
  all: () => Promise<WorkerResponse>
}

/**
 * Keeps the question in the address, so that a link to an answer and the back button work, and the answer in the state.
 */
export function useSearch(): Searching {
  const known = useRef<SearchClient>(undefined)
  const [state, setState] = useState<SearchState>(nothing)

  const client = useCallback(() => {
    known.current ??= new SearchClient(new URL(addresses.file(`${indexFolder}/`), location.href).href)
    return known.current
  }, [])
  const show = useCallback(
    (asked: Asked, limit: number) => {
      if (asked.query === '') {
        client().cancel()
        client().prepare()
        setState(nothing)
        return
      }
      const { query, order } = asked
      setState((before) => ({ ...before, asked, limit, waiting: true }))
      client().search({ query, order, limit }, (response) => setState({ asked, limit, response, waiting: false }))
    },
    [client],
  )

  useEffect(() => {
    const showAddress = () => show(askedBy(location.search), limitBy(location.search))
    showAddress()
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [show])

  const ask = useCallback(
    (asked: Asked) => {
      const address = addressOf(asked)
      if (address !== location.pathname + location.search) history.pushState(null, '', address)
      show(asked, pageOfHits)
    },
    [show],
  )
  const { asked, limit } = state
  const repeat = (extra: number) => {
    if (!asked) return
    // In the address, so that whoever comes back finds as many; no new entry of the history, so that back leads away.
    if (extra > 0) history.replaceState(history.state, '', addressOf(asked, limit + extra))
    show(asked, limit + extra)
  }
  return {
    state,
    ask,
    more: () => repeat(pageOfHits),
    again: () => repeat(0),
    suggest: (typed) => client().suggest(typed),
    all: () => client().searchAll({ query: asked?.query ?? '', order: asked?.order ?? 'best' }),
  }
}
