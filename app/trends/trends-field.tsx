import type { FormEvent } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { useTypedText } from '#app/_browser/use-typed-text.ts'
import { type TrendsRequest, trendsAddress } from './trends-request.ts'

interface TrendsFieldProps {
  request: TrendsRequest
  onAsk: (request: TrendsRequest) => void
  examples: readonly string[]
}

/** The field for the terms, with some to begin with. */
export function TrendsField({ request, onAsk, examples }: TrendsFieldProps) {
  const say = useSay()
  const addresses = useAddresses()
  const { field, typed, value, setTyped } = useTypedText<HTMLInputElement>(request.terms)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk({ ...request, terms: typed.trim() })
  }
  return (
    <search>
      <form className="big-search" action={addresses.trends()} onSubmit={submit}>
        <input
          ref={field}
          type="search"
          name="q"
          value={value}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={say('trends.label')}
          aria-describedby="trends-how"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
        />
        <button type="submit">{say('trends.show')}</button>
        <div className="col-span-full sans-sm text-faint">
          <p id="trends-how">{say('trends.how')}</p>
          {examples.length > 0 && (
            <p>
              {say('trends.examples')}{' '}
              {examples.map((terms, index) => (
                <span key={terms}>
                  {index > 0 && ' · '}
                  <a href={trendsAddress(addresses, { ...request, terms })}>{terms}</a>
                </span>
              ))}
            </p>
          )}
        </div>
      </form>
    </search>
  )
}
