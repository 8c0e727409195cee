import { useEffect, useId, useRef, useState } from 'react'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { compareMessages } from '#lib/site/compare-messages.ts'
import { documentName, type ReadDocument } from './document-page.ts'

type TitleSuggestion = Extract<Suggestion, { kind: 'title' }>

interface DocumentFieldProps {
  label: string
  /** The document that was chosen. */
  chosen: ReadDocument | undefined
  /** Language of the interface. */
  language: string
  suggest: (typed: string) => Promise<Suggestion[]>
  onChoose: (name: string) => void
}

/** Milliseconds after a key before titles are looked for. */
const delay = 150

/** A field for a document: words of its title, of which a list of documents comes, or the address of its page. */
export function DocumentField({ label, chosen, language, suggest, onChoose }: DocumentFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<TitleSuggestion[]>()
  const latest = useRef('')
  const waiting = useRef<number>(undefined)
  const title = chosen?.title
  useEffect(() => {
    if (title !== undefined) setTyped(title)
    setFound(undefined)
  }, [title])

  const take = (name: string) => {
    setFound(undefined)
    onChoose(name)
  }
  const type = (text: string) => {
    setTyped(text)
    latest.current = text
    window.clearTimeout(waiting.current)
    const name = documentName(text)
    if (name !== undefined) {
      take(name)
      return
    }
    waiting.current = window.setTimeout(async () => {
      const all = text.trim() === '' ? undefined : await suggest(text)
      if (latest.current === text) setFound(all?.filter((one): one is TitleSuggestion => one.kind === 'title'))
    }, delay)
  }
  return (
    <div className="compare-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={compareMessages.choose}
        onChange={(event) => type(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-found`}
      />
      <div id={`${id}-found`} role="status">
        {found?.length === 0 && <p className="hint">{compareMessages.noneFound}</p>}
        {found && found.length > 0 && (
          <ul className="compare-found">
            {found.map(({ label: of, url, language: tag }) => (
              <li key={url}>
                <button
                  type="button"
                  lang={tag === language ? undefined : tag}
                  onClick={() => take(documentName(url) ?? url)}
                >
                  {of}
                </button>
              </li>
            ))}
          </ul>
        )}
        {!found && chosen && (
          <p className="hint">
            <a href={chosen.address}>{compareMessages.open}</a> · {chosen.facts}
          </p>
        )}
      </div>
    </div>
  )
}
