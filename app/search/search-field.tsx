import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { useListbox } from '#app/_browser/use-listbox.ts'
import { useTypedText } from '#app/_browser/use-typed-text.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { useFieldLabels } from './declared-fields.ts'
import type { SearchParameters } from './search-parameters.ts'
import { useSlashKey } from './use-slash-key.ts'

interface SearchFieldProps {
  request: SearchParameters | undefined
  onAsk: (request: SearchParameters) => void
  suggest: (typed: string) => Promise<Suggestion[]>
}

/** What can be asked, in the order in which it is explained. */
const syntax = ['words', 'phrase', 'form', 'prefix', 'without', 'or', 'near', 'document', 'date', 'voice'] as const

/** Milliseconds after a key before suggestions are asked for. */
const suggestionDelay = 120

/** The search field with suggestions below it. */
export function SearchField({ request, onAsk, suggest }: SearchFieldProps) {
  const say = useSay()
  const addresses = useAddresses()
  const { field, typed, value, setTyped } = useTypedText<HTMLInputElement>(request?.query ?? '')
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
          value={value}
          onChange={(event) => type(event.target.value)}
          role="combobox"
          aria-expanded={isOpen}
          {...keys}
          aria-label={say('frame.searchLabel')}
          aria-describedby="search-how"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
        />
        <button type="submit">{say('titles.search')}</button>
        <div
          className="col-span-full -mt-1 rounded-lg border border-field bg-sheet p-1.5 sans-base leading-snug *:flex *:cursor-pointer *:justify-between *:gap-4 *:rounded-md *:px-3 *:py-2 *:hover:bg-tint *:aria-selected:bg-tint forced-colors:*:aria-selected:outline-2"
          role="listbox"
          id={list}
          aria-label={say('search.suggestions')}
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
              <span className="text-xs text-faint">
                {suggestion.kind === 'value'
                  ? labels.get(suggestion.field)
                  : suggestion.kind === 'word'
                    ? ''
                    : say(`search.suggestionKinds.${suggestion.kind}`)}
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
  const say = useSay()
  return (
    <div className="col-span-full sans-sm text-faint">
      <p id="search-how">{say('search.how')}</p>
      <details className="search-help">
        <summary>{say('search.help')}</summary>
        <dl>
          {syntax.map((one) => (
            <div key={one}>
              <dt>
                <code>{say(`search.syntax.${one}.example`)}</code>
              </dt>
              <dd>{say(`search.syntax.${one}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
