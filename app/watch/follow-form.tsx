import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { today } from '#app/_browser/today.ts'
import { useTypedText } from '#app/_browser/use-typed-text.ts'
import type { Say } from '#lib/i18n/say.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { foundPassages } from '#lib/site/found-passages.ts'
import { type KeptSearch, mostPassages, mostSearches } from '#lib/watch/browser/kept-searches.ts'
import type { Look } from '#lib/watch/browser/look-at-search.ts'
import type { Looks } from './use-looks.ts'

interface FollowFormProps {
  searches: readonly KeptSearch[]
  lookAt: Looks['lookAt']
  /** Keeps a search and says the text; returns whether it could. */
  onFollow: (search: KeptSearch, text: string) => boolean
}

/** What the address of the page asks to follow. */
function requestedQuery(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? ''
}

/** A field for a search to follow, which begins with what the address asks for, and how much that finds now. */
export function FollowForm({ searches, lookAt, onFollow }: FollowFormProps) {
  const say = useSay()
  const addresses = useAddresses()
  const [requested, setRequested] = useState('')
  const { field, typed, value, setTyped } = useTypedText<HTMLInputElement>(requested)
  const [outcome, setOutcome] = useState('')
  /** Counts what was asked, so that a late answer to an earlier question is not shown. */
  const asked = useRef(0)

  useEffect(() => {
    const query = requestedQuery()
    if (query === '') return
    setRequested(query)
    asked.current += 1
    const own = asked.current
    setOutcome(say('followed.looking'))
    void lookAt({ query }).then((look) => {
      if (own === asked.current) setOutcome(problemOf(say, query, look) ?? findsNow(say, look))
    })
  }, [lookAt, say])

  const follow = async (event: FormEvent) => {
    event.preventDefault()
    const query = typed.trim()
    if (query === '') return
    asked.current += 1
    const own = asked.current
    if (searches.some((search) => search.query === query)) {
      setOutcome(say('followed.followedAlready', { query }))
      return
    }
    if (searches.length >= mostSearches) {
      setOutcome(say('followed.tooManySearches', { count: mostSearches }))
      return
    }
    setOutcome(say('followed.looking'))
    const look = await lookAt({ query })
    if (own !== asked.current) return
    const problem = problemOf(say, query, look)
    setOutcome(problem ?? '')
    if (problem !== undefined || look.type !== 'found') return
    const day = today()
    const seen = { ...look.now, on: day }
    if (!onFollow({ query, since: day, seen }, say('followed.followed', { query }))) return
    setTyped('')
    setRequested('')
    history.replaceState(history.state, '', addresses.watch())
  }

  return (
    <form
      className="big-search max-sm:grid-cols-1 [&>label]:col-span-full [&>label]:sans-base [&>label]:font-semibold max-sm:[&>button]:py-3.5"
      onSubmit={follow}
    >
      <label htmlFor="watch-query">{say('followed.query')}</label>
      <input
        ref={field}
        id="watch-query"
        type="search"
        value={value}
        onChange={(event) => setTyped(event.target.value)}
        aria-describedby="watch-hint watch-outcome"
        autoComplete="off"
        spellCheck="false"
      />
      <button type="submit">{say('followed.follow')}</button>
      <p className="col-span-full sans-sm text-faint" id="watch-hint">
        {say('followed.hint')}
      </p>
      <p className="col-span-full min-h-[3em] sans-md" id="watch-outcome" role="status">
        {outcome}
      </p>
    </form>
  )
}

/** Why a search can't be followed; undefined where it can. */
function problemOf(say: Say, query: string, look: Look): string | undefined {
  if (identifierIn(query) !== undefined) return say('followed.identifier')
  if (look.type === 'failure') return `${say('followed.failed')} ${look.message}`
  return look.type === 'too many' ? say('followed.tooMany', { count: look.found, most: mostPassages }) : undefined
}

function findsNow(say: Say, look: Look): string {
  if (look.type !== 'found') return ''
  const { found } = look.listed
  return found.paragraphs + found.headings === 0
    ? say('followed.findsNothing')
    : say('followed.findsNow', { found: foundPassages(say, found) })
}
