import { useCallback, useEffect, useRef, useState } from 'react'
import { SearchClient } from '#lib/search/client.ts'
import { indexFolder } from '#lib/search/format.ts'
import type { Response } from '#lib/search/protocol.ts'
import { fileAddress, searchAddress } from '#lib/site/addresses.ts'

/** How many hits are shown at first, and how many more each time. */
export const pageOfHits = 20

export interface Asked {
  query: string
  limit: number
}

export interface SearchState {
  /** What the address asks for; undefined until the page runs in the browser, and where it asks for nothing. */
  asked: Asked | undefined
  /** The latest answer; while a new one is on its way, that of the question before. */
  response: Response | undefined
  waiting: boolean
}

function queryOfAddress(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? ''
}

/**
 * Keeps the question in the address, so that a link to an answer and the back button work, and the answer in the state.
 * `ask` puts a new question, `more` asks for more hits, `again` repeats the question.
 */
export function useSearch() {
  const client = useRef<SearchClient>(undefined)
  const [state, setState] = useState<SearchState>({ asked: undefined, response: undefined, waiting: false })

  const show = useCallback((query: string, limit: number) => {
    client.current ??= new SearchClient(new URL(fileAddress(`${indexFolder}/`), location.href).href)
    if (query === '') {
      client.current.forget()
      client.current.prepare()
      setState({ asked: undefined, response: undefined, waiting: false })
      return
    }
    setState((before) => ({ ...before, asked: { query, limit }, waiting: true }))
    client.current.ask(query, limit, (response) => {
      setState({ asked: { query, limit }, response, waiting: false })
    })
  }, [])

  useEffect(() => {
    const showAddress = () => {
      show(queryOfAddress(), pageOfHits)
    }
    showAddress()
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [show])

  const ask = useCallback(
    (typed: string) => {
      const query = typed.trim()
      if (query !== queryOfAddress()) history.pushState(null, '', searchAddress(query))
      show(query, pageOfHits)
    },
    [show],
  )
  const repeat = useCallback(
    (extra: number) => {
      if (state.asked) show(state.asked.query, state.asked.limit + extra)
    },
    [show, state.asked],
  )
  return { state, ask, more: () => repeat(pageOfHits), again: () => repeat(0) }
}
