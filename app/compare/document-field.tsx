import { useEffect, useId, useRef, useState } from 'react'
import { compareMessages } from '#lib/site/compare-messages.ts'
import { documentName, type ReadDocument } from './document-page.ts'
import type { OfferedDocuments } from './offered-documents.ts'

interface DocumentFieldProps {
  label: string
  /** The document that was chosen. */
  chosen: ReadDocument | undefined
  /** Language of the interface. */
  language: string
  find: (typed: string) => Promise<OfferedDocuments>
  onChoose: (name: string) => void
}

/** Milliseconds after a key before titles are looked for. */
const delay = 150

/** A field for a document: words of its title, of which a list of documents comes, or the address of its page. */
export function DocumentField({ label, chosen, language, find, onChoose }: DocumentFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<OfferedDocuments>()
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
      const all = text.trim() === '' ? undefined : await find(text)
      if (latest.current === text) setFound(all)
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
        {found?.documents.length === 0 && <p className="hint">{compareMessages.noneFound}</p>}
        {found && found.documents.length > 0 && (
          <ul className="compare-found">
            {found.documents.map(({ title: of, url, language: tag, date }) => (
              <li key={url}>
                <button
                  type="button"
                  lang={tag === language ? undefined : tag}
                  onClick={() => take(documentName(url) ?? url)}
                >
                  {of}
                  {date !== undefined && <small> {date}</small>}
                </button>
              </li>
            ))}
          </ul>
        )}
        {found?.hasMore && <p className="hint">{compareMessages.moreFound}</p>}
        {!found && chosen && (
          <p className="hint">
            <a href={chosen.address}>{compareMessages.open}</a> · {chosen.facts}
          </p>
        )}
      </div>
    </div>
  )
}
