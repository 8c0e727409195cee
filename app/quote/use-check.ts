import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { indexAddress } from '#app/_browser/index-address.ts'
import { reloadOnce } from '#app/_browser/reload-once.ts'
import { QuoteClient } from '#lib/quote/browser/client.ts'
import type { QuoteResponse } from '#lib/quote/browser/protocol.ts'
import { type QuotationProblem, readQuotation } from '#lib/quote/reading/quotation.ts'

/** The state of the page. */
export interface CheckState {
  /** What the address asks for; empty where it asks for nothing. */
  quotation: string
  /** Why it can't be checked. */
  problem: QuotationProblem | undefined
  /** The answer; undefined before it is there. */
  response: QuoteResponse | undefined
  waiting: boolean
  /** Whether the page runs in the browser yet. */
  ready: boolean
}

const initialState: CheckState = {
  quotation: '',
  problem: undefined,
  response: undefined,
  waiting: false,
  ready: false,
}

/**
 * Keeps the quotation in the fragment of the address, so that a link to a check and the back button work and no server
 * is sent it, and its check in the state. `check` checks what was pasted, `again` repeats the last check.
 *
 * @param script address of the worker's script
 */
export function useCheck(script: string): { state: CheckState; check: (pasted: string) => void; again: () => void } {
  const addresses = useAddresses()
  const known = useRef<QuoteClient>(undefined)
  const [state, setState] = useState<CheckState>(initialState)

  const client = useCallback(() => {
    known.current ??= new QuoteClient(new URL(script, location.href).href, indexAddress(addresses))
    return known.current
  }, [addresses, script])
  const show = useCallback(
    (pasted: string) => {
      const { text: quotation, problem } = readQuotation(pasted)
      if (problem || quotation === '') {
        client().cancel()
        setState({ ...initialState, quotation, problem: quotation === '' ? undefined : problem, ready: true })
        return
      }
      setState({ quotation, problem, response: undefined, waiting: true, ready: true })
      client().check(quotation, (response) => {
        if ('changedTo' in response && reloadOnce(response.changedTo)) return
        setState((before) => ({ ...before, response, waiting: false }))
      })
    },
    [client],
  )

  useEffect(() => {
    const showAddress = () => show(new URLSearchParams(location.hash.slice(1)).get('q') ?? '')
    client().prepare()
    showAddress()
    addEventListener('hashchange', showAddress)
    return () => removeEventListener('hashchange', showAddress)
  }, [client, show])

  const check = useCallback(
    (pasted: string) => {
      const { text, problem } = readQuotation(pasted)
      if (text === '') {
        setState((before) => ({ ...before, problem: 'empty', response: undefined, waiting: false }))
        return
      }
      const address = addresses.quote(text)
      if (!problem && address !== location.pathname + location.hash) history.pushState(null, '', address)
      show(text)
    },
    [addresses, show],
  )
  return { state, check, again: () => show(state.quotation) }
}
