'use client'

import { type MouseEvent, useEffect, useRef } from 'react'
import { AnswerView } from './answer.tsx'
import { type Asked, addressOf, askedBy } from './asked.ts'
import { FacetList } from './facet-list.tsx'
import { Failure } from './failure.tsx'
import { Forms } from './forms.tsx'
import { MeantQueries } from './meant-queries.tsx'
import { OtherWays } from './other-ways.tsx'
import { SearchField } from './search-field.tsx'
import { Status } from './status.tsx'
import { Toolbar } from './toolbar.tsx'
import { UnknownFields } from './unknown-fields.tsx'
import { rememberPlace, usePlace } from './use-place.ts'
import { type Searching, type SearchState, useSearch } from './use-search.ts'
import { Widened } from './widened.tsx'
import { searchWords } from './words.ts'

interface SearchProps {
  language: string
  /** Says in how much is searched. */
  scope: string
  /** What the archive is called. */
  archive: string
}

/** The search field and what was found. */
export function Search({ language, scope, archive }: SearchProps) {
  const searching = useSearch()
  const { state, ask, suggest } = searching
  useQueryInTitle(state)
  usePlace(state)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links do it, by key as well
    <div onClick={(event) => followHere(event, ask)}>
      <SearchField language={language} asked={state.asked} onAsk={ask} suggest={suggest} />
      <Status state={state} scope={scope} />
      <Outcome searching={searching} language={language} archive={archive} />
    </div>
  )
}

/** A link to another search is followed without loading the page again. */
function followHere(event: MouseEvent, ask: (asked: Asked) => void): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  rememberPlace()
  if (!link || link.pathname !== location.pathname || link.origin !== location.origin) return
  event.preventDefault()
  ask(askedBy(link.search))
}

/** Puts the query before the title, as soon as it is answered: Next sets the page's own title after the first render. */
function useQueryInTitle({ asked, response }: SearchState): void {
  const own = useRef<string>(undefined)
  useEffect(() => {
    if (!response) return
    own.current ??= document.title
    document.title = asked ? searchWords.pageTitle(asked.query, own.current) : own.current
  }, [asked, response])
}

function Outcome({ searching, language, archive }: { searching: Searching; language: string; archive: string }) {
  const { state, ask, more, again, all } = searching
  const { asked, response, waiting } = state
  if (!asked || !response) return null
  if (response.type === 'failure') {
    const instead = response.instead === undefined ? undefined : addressOf({ ...asked, query: response.instead })
    return <Failure failure={response} query={asked.query} instead={instead} onAgain={again} />
  }
  if (response.type !== 'answer') return null
  const { answer } = response
  const { facets = [], hits } = answer
  return (
    <div aria-busy={waiting}>
      <Widened answer={answer} />
      <Forms answer={answer} asked={asked} />
      <UnknownFields asked={asked} />
      <OtherWays answer={answer} asked={asked} />
      <MeantQueries answer={answer} asked={asked} />
      <div className="search-outcome">
        <div className="search-found">
          {hits.length > 0 && <Toolbar asked={asked} archive={archive} all={all} narrowing={facets.length > 0} />}
          <AnswerView answer={answer} view={asked.view} language={language} onMore={more} />
        </div>
        {facets.length > 0 && <FacetList facets={facets} asked={asked} language={language} onAsk={ask} />}
      </div>
    </div>
  )
}
