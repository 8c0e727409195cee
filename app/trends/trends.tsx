import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { Failure } from '#app/search/failure.tsx'
import type { Say } from '#lib/i18n/say.ts'
import type { YearCountsResult } from '#lib/search/browser/protocol.ts'
import { joinQueries } from '#lib/search/query/split-queries.ts'
import { TrendResults } from './trend-results.tsx'
import { TrendsField } from './trends-field.tsx'
import { parseTrendsRequest, type TrendsRequest, trendsAddress } from './trends-request.ts'
import { type TrendsState, useTrends } from './use-trends.ts'

interface TrendsProps {
  /** A sentence that says how much is counted through. */
  scope: string
  archive: string
  /** Terms to begin with. */
  examples: readonly string[]
}

/** The field for terms and what was counted of them. */
export function Trends({ scope, archive, examples }: TrendsProps) {
  const say = useSay()
  const addresses = useAddresses()
  const { state, ask, retry } = useTrends()
  useTermsInTitle(state)
  const isLong = useIsSlow(state.waiting)
  const { request, terms, omitted, response, waiting } = state
  const outcomes = response?.type === 'years' ? response.queries : []
  const counted = outcomes.flatMap((outcome, termIndex) =>
    outcome.type === 'counts' ? [{ termIndex, counts: outcome.counts }] : [],
  )
  const insteadOf = (query: string | undefined, termIndex: number) =>
    query === undefined
      ? undefined
      : trendsAddress(addresses, {
          ...request,
          terms: joinQueries(terms.map((term, other) => (other === termIndex ? query : term.query))),
        })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links do it, by key as well
    <div onClick={(event) => followHere(event, ask)}>
      <TrendsField request={request} onAsk={ask} examples={examples} />
      <p className="search-status" role="status">
        {statusOf(say, state, scope, isLong)}
      </p>
      {omitted.length > 0 && (
        <p className="notice">{say('trends.tooMany', { terms: say.quoted(omitted.map(({ query }) => query)) })}</p>
      )}
      {response?.type === 'failure' && (
        <Failure failure={response} query={request.terms} instead={undefined} onAgain={retry} />
      )}
      {outcomes.map((outcome, termIndex) =>
        outcome.type === 'failure' ? (
          <Failure
            key={terms[termIndex]?.query}
            failure={outcome}
            query={terms[termIndex]?.query ?? ''}
            instead={insteadOf(outcome.instead, termIndex)}
            onAgain={retry}
          />
        ) : null,
      )}
      {counted.length > 0 && (
        <div aria-busy={waiting}>
          <TrendResults counted={counted} request={request} archive={archive} />
        </div>
      )}
    </div>
  )
}

function statusOf(say: Say, { request, response, waiting }: TrendsState, scope: string, isLong: boolean): string {
  if (waiting) return isLong ? say('trends.countingLong') : say('trends.counting')
  if (request.terms === '' || response?.type !== 'years') return request.terms === '' ? scope : ''
  return summary(say, response.queries)
}

function summary(say: Say, outcomes: readonly YearCountsResult[]): string {
  const counted = outcomes.flatMap((outcome) => (outcome.type === 'counts' ? [outcome.counts] : []))
  if (counted.length === 0) return ''
  const years = new Set(counted.flatMap((counts) => counts.years.map(({ year }) => year)))
  return say('trends.done', { terms: counted.length, years: years.size })
}

/** Time after which the page says why counting takes long, in milliseconds. Not measured. */
const slowAfter = 2500

/** Whether something has been going on for longer than `slowAfter`. */
function useIsSlow(isPending: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    setIsLong(false)
    if (!isPending) return
    const timer = setTimeout(() => setIsLong(true), slowAfter)
    return () => clearTimeout(timer)
  }, [isPending])
  return isLong
}

/** A link to other terms, or to another measure, is followed without loading the page again. */
function followHere(event: MouseEvent, ask: (request: TrendsRequest) => void): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!(link instanceof HTMLAnchorElement)) return
  if (link.pathname !== location.pathname || link.origin !== location.origin) return
  event.preventDefault()
  ask(parseTrendsRequest(link.search))
}

/** Puts the terms before the title, as soon as they are counted. */
function useTermsInTitle({ request, response }: TrendsState): void {
  const say = useSay()
  const originalTitle = useRef<string>(undefined)
  useEffect(() => {
    if (!response && originalTitle.current === undefined) return
    originalTitle.current ??= document.title
    document.title =
      request.terms === ''
        ? originalTitle.current
        : say('search.pageTitle', { query: request.terms, title: originalTitle.current })
  }, [request.terms, response, say])
}
