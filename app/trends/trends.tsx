'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { Failure } from '#app/search/failure.tsx'
import { searchWords } from '#app/search/words.ts'
import type { YearCountsResult } from '#lib/search/browser/protocol.ts'
import { joinQueries } from '#lib/search/query/split-queries.ts'
import { type Asked, addressOf, askedBy } from './asked.ts'
import { Outcome } from './outcome.tsx'
import { TrendsField } from './trends-field.tsx'
import { type TrendsState, useTrends } from './use-trends.ts'
import { trendsWords } from './words.ts'

interface TrendsProps {
  /** Says through how much is counted. */
  scope: string
  archive: string
  /** Terms to begin with. */
  examples: readonly string[]
}

/** The field for terms and what was counted of them. */
export function Trends({ scope, archive, examples }: TrendsProps) {
  const { state, ask, again } = useTrends()
  useTermsInTitle(state)
  const isLong = useLong(state.waiting)
  const { asked, terms, left, response, waiting } = state
  const outcomes = response?.type === 'years' ? response.queries : []
  const counted = outcomes.flatMap((outcome, place) =>
    outcome.type === 'counts' ? [{ place, counts: outcome.counts }] : [],
  )
  const insteadOf = (query: string | undefined, place: number) =>
    query === undefined
      ? undefined
      : addressOf({ ...asked, terms: joinQueries(terms.map((term, other) => (other === place ? query : term.query))) })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links do it, by key as well
    <div onClick={(event) => followHere(event, ask)}>
      <TrendsField asked={asked} onAsk={ask} examples={examples} />
      <p className="search-status" role="status">
        {statusOf(state, scope, isLong)}
      </p>
      {left.length > 0 && <p className="notice">{trendsWords.tooMany(left.map(({ query }) => query))}</p>}
      {response?.type === 'failure' && (
        <Failure failure={response} query={asked.terms} instead={undefined} onAgain={again} />
      )}
      {outcomes.map((outcome, place) =>
        outcome.type === 'failure' ? (
          <Failure
            key={terms[place]?.query}
            failure={outcome}
            query={terms[place]?.query ?? ''}
            instead={insteadOf(outcome.instead, place)}
            onAgain={again}
          />
        ) : null,
      )}
      {counted.length > 0 && (
        <div aria-busy={waiting}>
          <Outcome counted={counted} asked={asked} archive={archive} />
        </div>
      )}
    </div>
  )
}

function statusOf({ asked, response, waiting }: TrendsState, scope: string, isLong: boolean): string {
  if (waiting) return isLong ? trendsWords.countingLong : trendsWords.counting
  if (asked.terms === '' || response?.type !== 'years') return asked.terms === '' ? scope : ''
  return summary(response.queries)
}

function summary(outcomes: readonly YearCountsResult[]): string {
  const counted = outcomes.flatMap((outcome) => (outcome.type === 'counts' ? [outcome.counts] : []))
  if (counted.length === 0) return ''
  const years = new Set(counted.flatMap((counts) => counts.years.map(({ year }) => year)))
  return trendsWords.done(counted.length, years.size)
}

/** After so many milliseconds it is said why counting takes long. */
const patience = 2500

/** Whether something has been going on for long. */
function useLong(isGoingOn: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    setIsLong(false)
    if (!isGoingOn) return
    const timer = setTimeout(() => setIsLong(true), patience)
    return () => clearTimeout(timer)
  }, [isGoingOn])
  return isLong
}

/** A link to other terms, or to another measure, is followed without loading the page again. */
function followHere(event: MouseEvent, ask: (asked: Asked) => void): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!(link instanceof HTMLAnchorElement)) return
  if (link.pathname !== location.pathname || link.origin !== location.origin) return
  event.preventDefault()
  ask(askedBy(link.search))
}

/** Puts the terms before the title, as soon as they are counted: Next sets the page's own title after the first render. */
function useTermsInTitle({ asked, response }: TrendsState): void {
  const own = useRef<string>(undefined)
  useEffect(() => {
    if (!response && own.current === undefined) return
    own.current ??= document.title
    document.title = asked.terms === '' ? own.current : searchWords.pageTitle(asked.terms, own.current)
  }, [asked.terms, response])
}
