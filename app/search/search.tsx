'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { searchAddress } from '#lib/site/addresses.ts'
import { wordsFor } from '#lib/site/words.ts'
import { AnswerView } from './answer.tsx'
import { Failure } from './failure.tsx'
import { Status } from './status.tsx'
import { type SearchState, useSearch } from './use-search.ts'
import { Widened } from './widened.tsx'
import { searchWords } from './words.ts'

/** The search field and what was found. `scope` says in how much is searched. */
export function Search({ language, scope }: { language: string; scope: string }) {
  const { state, ask, more, again } = useSearch()
  useQueryInTitle(state)
  return (
    <>
      <SearchField language={language} asked={state.asked?.query} onAsk={ask} />
      <Status state={state} scope={scope} />
      <Outcome state={state} language={language} onMore={more} onAgain={again} />
    </>
  )
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

function SearchField(props: { language: string; asked: string | undefined; onAsk: (query: string) => void }) {
  const { language, asked, onAsk } = props
  const words = wordsFor(language)
  const [typed, setTyped] = useState('')
  // What the address asks for comes into the field when the page is opened, and with the back button.
  useEffect(() => setTyped(asked ?? ''), [asked])

  function submit(event: FormEvent) {
    event.preventDefault()
    onAsk(typed)
  }
  return (
    <search>
      <form className="big-search" action={searchAddress()} onSubmit={submit}>
        <input
          type="search"
          name="q"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={words.searchLabel}
          aria-describedby="search-how"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit">{words.search}</button>
        <p className="hint" id="search-how">
          {searchWords.how}
        </p>
      </form>
    </search>
  )
}

interface OutcomeProps {
  state: SearchState
  language: string
  onMore: () => void
  onAgain: () => void
}

function Outcome({ state, language, onMore, onAgain }: OutcomeProps) {
  const { asked, response, waiting } = state
  if (!asked || !response) return null
  if (response.type === 'failure') return <Failure failure={response} onAgain={onAgain} />
  return (
    <div aria-busy={waiting}>
      <Widened answer={response.answer} />
      <AnswerView answer={response.answer} language={language} onMore={onMore} />
    </div>
  )
}
