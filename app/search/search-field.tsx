import { type FormEvent, useEffect, useRef, useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { useListbox } from '#app/_browser/use-listbox.ts'
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

/** The search field with suggestions below it. */
export function SearchField({ language, request, onAsk, suggest }: SearchFieldProps) {
  const messages = messagesFor(language)
  const { field, typed, setTyped } = useTypedText<HTMLInputElement>(request?.query ?? '')
  const [offered, setOffered] = useState<Suggestion[]>([])
  const waiting = useRef<number>(undefined)
  const latest = useRef('')
  useSlashKey(field)

  const close = () => {
    window.clearTimeout(waiting.current)
    latest.current = ''
    setOffered([])
    setChosen(-1)
  }
  const { chosen, setChosen, list, isOpen, field: keys, option } = useListbox(offered.length, close)
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
  const labels = useFieldLabels()
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
          role="combobox"
          aria-expanded={isOpen}
          {...keys}
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
          hidden={!isOpen}
        >
          {offered.map((suggestion, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
            <div
              key={`${suggestion.kind === 'value' ? suggestion.field : suggestion.kind} ${suggestion.label}`}
              role="option"
              {...option(index)}
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
