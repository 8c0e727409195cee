import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useSay } from '#app/_browser/say-context.ts'
import { useListbox } from '#app/_browser/use-listbox.ts'
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
  const say = useSay()
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

  const offered = found?.documents ?? []
  const {
    chosen: marked,
    setChosen: setMarked,
    list,
    isOpen,
    field,
    option,
  } = useListbox(offered.length, () => setFound(undefined))
  const take = (name: string) => {
    setFound(undefined)
    setMarked(-1)
    onChoose(name)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Of several documents that fit, the program picks none.
    const document = offered[marked] ?? (offered.length === 1 ? offered[0] : undefined)
    if (document) take(documentName(document.url) ?? document.url)
  }
  const type = (text: string) => {
    setTyped(text)
    setMarked(-1)
    latest.current = text
    window.clearTimeout(waiting.current)
    waiting.current = window.setTimeout(async () => {
      const name = documentName(text)
      if (name !== undefined) {
        take(name)
        return
      }
      const all = text.trim() === '' ? undefined : await find(text)
      if (latest.current === text) setFound(all)
    }, delay)
  }
  return (
    <form
      className="labels:mb-1.25 labels:block labels:sans-md labels:leading-snug labels:font-semibold fields:min-h-11 fields:w-full fields:px-3 fields:py-1.5 fields:sans-base fields:leading-snug *:[[role=status]]:min-h-12"
      onSubmit={submit}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={say('compare.choose')}
        onChange={(event) => type(event.target.value)}
        role="combobox"
        aria-expanded={isOpen}
        {...field}
        autoComplete="off"
        spellCheck="false"
        aria-describedby={`${id}-found`}
      />
      <div
        className="border border-t-0 sans-md leading-snug text-accent *:min-h-11 *:cursor-pointer *:px-3 *:py-1.5 *:hover:bg-tint *:aria-selected:bg-tint forced-colors:*:aria-selected:outline-2"
        role="listbox"
        id={list}
        aria-label={say('compare.foundDocuments')}
        hidden={!isOpen}
      >
        {offered.map(({ title: of, url, language: tag, date }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
          <div
            key={url}
            role="option"
            {...option(index)}
            lang={tag === language ? undefined : tag}
            onClick={() => take(documentName(url) ?? url)}
          >
            {of}
            {date !== undefined && <small> {date}</small>}
          </div>
        ))}
      </div>
      <div id={`${id}-found`} role="status">
        {found?.documents.length === 0 && <p className="sans-sm text-faint">{say('compare.noneFound')}</p>}
        {offered.length > 0 && <p className="sr-only">{say('compare.foundCount', { count: offered.length })}</p>}
        {found?.hasMore && <p className="sans-sm text-faint">{say('compare.moreFound')}</p>}
        {!found && chosen && (
          <p className="sans-sm text-faint">
            <a href={chosen.address}>{say('compare.open')}</a> · {chosen.facts}
          </p>
        )}
      </div>
    </form>
  )
}
