import { type FormEvent, useEffect, useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { type Asked, addressOf } from './asked.ts'
import { trendsWords } from './words.ts'

interface TrendsFieldProps {
  asked: Asked
  onAsk: (asked: Asked) => void
  examples: readonly string[]
}

/** The field for the terms, with some to begin with. */
export function TrendsField({ asked, onAsk, examples }: TrendsFieldProps) {
  const [typed, setTyped] = useState('')
  // What the address asks for comes into the field when the page is opened, and with the back button.
  useEffect(() => setTyped(asked.terms), [asked.terms])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk({ ...asked, terms: typed.trim() })
  }
  return (
    <search>
      <form className="big-search" action={addresses.trends()} onSubmit={submit}>
        <input
          type="search"
          name="q"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={trendsWords.label}
          aria-describedby="trends-how"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit">{trendsWords.show}</button>
        <div className="hint">
          <p id="trends-how">{trendsWords.how}</p>
          {examples.length > 0 && (
            <p>
              {trendsWords.examples}{' '}
              {examples.map((terms, index) => (
                <span key={terms}>
                  {index > 0 && ' · '}
                  <a href={addressOf({ ...asked, terms })}>{terms}</a>
                </span>
              ))}
            </p>
          )}
        </div>
      </form>
    </search>
  )
}
