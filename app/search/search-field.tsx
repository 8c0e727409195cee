import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { useTypedText } from '#app/_browser/use-typed-text.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { messagesFor } from '#lib/site/messages.ts'
import { useFieldLabels } from './declared-fields.ts'
import { searchMessages } from './messages.ts'
import type { SearchParameters } from './search-parameters.ts'
import { useSlashKey } from './use-slash-key.ts'

interface SearchFieldProps {
  language: string
  request: SearchParameters | undefined
  onAsk: (request: SearchParameters) => void
  suggest: (typed: string) => Promise<Suggestion[]>
}

/** Milliseconds after a key before suggestions are asked for. */
const suggestionDelay = 120

/** The search field with suggestions below it: a combobox with a listbox, by the W3C's ARIA Authoring Practices. */
export function SearchField({ language, request, onAsk, suggest }: SearchFieldProps) {
  const messages = messagesFor(language)
  const list = useId()
  const { field, typed, setTyped } = useTypedText<HTMLInputElement>(request?.query ?? '')
  const [offered, setOffered] = useState<Suggestion[]>([])
  const [chosen, setChosen] = useState(-1)
  const waiting = useRef<number>(undefined)
  const latest = useRef('')
  useSlashKey(field)

  const close = () => {
    window.clearTimeout(waiting.current)
    latest.current = ''
    setOffered([])
    setChosen(-1)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only with what is asked
  useEffect(close, [request])

  const type = (text: string) => {
    setTyped(text)
    setChosen(-1)
    latest.current = text
    window.clearTimeout(waiting.current)
    waiting.current = window.setTimeout(async () => {
      const found = await suggest(text)
      if (latest.current === text) setOffered(found)
    }, suggestionDelay)
  }
  const ask = (query: string) => {
    setTyped(query)
    close()
    onAsk({ query: query.trim(), order: request?.order ?? 'best', view: request?.view ?? 'documents' })
  }
  const take = (suggestion: Suggestion) => {
    if (suggestion.kind === 'title') location.assign(suggestion.url)
    else ask(suggestion.query)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const suggestion = offered[chosen]
    if (suggestion) take(suggestion)
    else ask(typed)
  }
  const press = (event: KeyboardEvent) => {
    if (offered.length === 0) return
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') setChosen(((chosen + 2) % (offered.length + 1)) - 1)
    else if (event.key === 'ArrowUp') setChosen(((chosen + offered.length + 1) % (offered.length + 1)) - 1)
    else return
    event.preventDefault()
  }
  const labels = useFieldLabels()
  const open = offered.length > 0
  return (
    <search>
      <form
        className="big-search"
        action={addresses.search()}
        onSubmit={submit}
        onBlur={(event) => leave(event, close)}
      >
        <input
          ref={field}
          type="search"
          name="q"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          role="combobox"
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen < 0 ? undefined : `${list}-${chosen}`}
          aria-label={messages.searchLabel}
          aria-describedby="search-how"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit">{messages.search}</button>
        <div
          className="search-suggestions"
          role="listbox"
          id={list}
          aria-label={searchMessages.suggestions}
          hidden={!open}
        >
          {offered.map((suggestion, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
            <div
              key={`${suggestion.kind === 'value' ? suggestion.field : suggestion.kind} ${suggestion.label}`}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion)}
            >
              <span lang={suggestion.kind === 'title' ? suggestion.language : undefined}>{suggestion.label}</span>{' '}
              <span className="search-suggestion-kind">
                {suggestion.kind === 'value'
                  ? labels.get(suggestion.field)
                  : searchMessages.suggestionKinds[suggestion.kind]}
              </span>
            </div>
          ))}
        </div>
        <SyntaxHelp />
      </form>
    </search>
  )
}

/** Closes the list when the focus leaves the form. */
function leave({ currentTarget, relatedTarget }: React.FocusEvent<HTMLElement>, close: () => void): void {
  if (!currentTarget.contains(relatedTarget)) close()
}

function SyntaxHelp() {
  return (
    <div className="hint">
      <p id="search-how">{searchMessages.how}</p>
      <details className="search-help">
        <summary>{searchMessages.help}</summary>
        <dl>
          {searchMessages.syntax.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
