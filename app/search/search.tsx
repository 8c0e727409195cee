import { type MouseEvent, useEffect, useRef } from 'react'
import { useSay } from '#app/_browser/say-context.ts'
import { AlternativeQueries } from './alternative-queries.tsx'
import { AnswerView } from './answer-view.tsx'
import { DeclaredFields, type DeclaredSearchField } from './declared-fields.ts'
import { DidYouMean } from './did-you-mean.tsx'
import { FacetList } from './facet-list.tsx'
import { Failure } from './failure.tsx'
import { QueryExpansion } from './query-expansion.tsx'
import { useSearchAddress } from './search-address.ts'
import { SearchField } from './search-field.tsx'
import { parseSearchParameters, type SearchParameters } from './search-parameters.ts'
import { SearchStatus } from './search-status.tsx'
import { Toolbar } from './toolbar.tsx'
import { UnknownFields } from './unknown-fields.tsx'
import { saveScrollPosition, useScrollRestoration } from './use-scroll-restoration.ts'
import { type SearchController, type SearchState, useSearch } from './use-search.ts'
import { WordForms } from './word-forms.tsx'

interface SearchProps {
  language: string
  /** A sentence that says how much is searched. */
  scope: string
  /** Name of the archive. */
  archive: string
  /** Fields that collections of the archive declare to be searched by. */
  declared: readonly DeclaredSearchField[]
}

/** The search field and what was found. */
export function Search({ language, scope, archive, declared }: SearchProps) {
  const searching = useSearch()
  const { state, ask, suggest } = searching
  useQueryInTitle(state)
  useScrollRestoration(state)
  return (
    <DeclaredFields value={declared}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links do it, by key as well */}
      <div onClick={(event) => followHere(event, ask)}>
        <SearchField request={state.request} onAsk={ask} suggest={suggest} />
        <div className="mt-3 mb-2 min-h-12 max-md:min-h-22 [&>.search-status]:m-0">
          <SearchStatus state={state} scope={scope} />
          <AboutAnswer state={state} />
        </div>
        <SearchOutcome searching={searching} language={language} archive={archive} />
      </div>
    </DeclaredFields>
  )
}

/** A link to another search is followed without loading the page again. */
function followHere(event: MouseEvent, ask: (request: SearchParameters) => void): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  saveScrollPosition()
  if (!link || link.pathname !== location.pathname || link.origin !== location.origin) return
  event.preventDefault()
  ask(parseSearchParameters(link.search))
}

/** Puts the query before the title, as soon as it is answered. */
function useQueryInTitle({ request, response }: SearchState): void {
  const say = useSay()
  const originalTitle = useRef<string>(undefined)
  useEffect(() => {
    if (!response) return
    originalTitle.current ??= document.title
    document.title = request
      ? say('search.pageTitle', { query: request.query, title: originalTitle.current })
      : originalTitle.current
  }, [request, response, say])
}

/**
 * What the answer says of the question. It is above the hits, where room is kept for it: a part comes after the first
 * of them, and hits that someone reads must not move.
 */
function AboutAnswer({ state: { request, response } }: { state: SearchState }) {
  const say = useSay()
  if (!request || response?.type !== 'answer') return null
  const { answer } = response
  return (
    <>
      {answer.incomplete && (
        <p className="notice mt-3" role="alert">
          {answer.incomplete.silent > 0 ? say('search.partsSilent', answer.incomplete) : say('search.partsLate')}
        </p>
      )}
      <QueryExpansion answer={answer} />
      <UnknownFields request={request} />
      <DidYouMean answer={answer} request={request} />
    </>
  )
}

function SearchOutcome({
  searching,
  language,
  archive,
}: {
  searching: SearchController
  language: string
  archive: string
}) {
  const { state, ask, more, retry, all } = searching
  const searchAddress = useSearchAddress()
  const { request, response, waiting } = state
  if (!request || !response) return null
  if (response.type === 'failure') {
    const instead = response.instead === undefined ? undefined : searchAddress({ ...request, query: response.instead })
    return <Failure failure={response} query={request.query} instead={instead} onAgain={retry} />
  }
  if (response.type !== 'answer') return null
  const { answer } = response
  const { facets, hits } = answer
  return (
    <div aria-busy={waiting}>
      <AlternativeQueries answer={answer} request={request} />
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="min-w-0">
          {hits.length > 0 && <Toolbar request={request} archive={archive} all={all} facets={facets} />}
          <AnswerView answer={answer} view={request.view} order={request.order} language={language} onMore={more} />
        </div>
        <div className="lg:col-start-2 lg:row-start-1">
          <WordForms answer={answer} request={request} />
          {facets && facets.length > 0 && <FacetList facets={facets} request={request} onAsk={ask} />}
        </div>
      </div>
    </div>
  )
}
