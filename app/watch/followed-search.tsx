import { useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { today } from '#app/_browser/today.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { foundPassages } from '#lib/site/found-passages.ts'
import { hasChanges } from '#lib/watch/browser/compare-passages.ts'
import { type KeptSearch, mostPassages, type SeenPassages } from '#lib/watch/browser/kept-searches.ts'
import type { Look } from '#lib/watch/browser/look-at-search.ts'
import { ChangedPassageLists } from './changed-passage-lists.tsx'
import { RenameForm } from './rename-form.tsx'
import { toolsStyle } from './tools-style.ts'

interface FollowedSearchProps {
  search: KeptSearch
  /** Undefined while it is not known yet. */
  look: Look | undefined
  language: string
  onSeen: (seen: SeenPassages) => void
  onRename: (name: string) => void
  onStop: () => void
  onAgain: () => void
}

/** One search that is followed: what is new in it, and what can be done with it. */
export function FollowedSearch({ search, look, language, onSeen, onRename, onStop, onAgain }: FollowedSearchProps) {
  const { query, name = query, since, seen } = search
  const [isRenamed, setRenamed] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const say = useSay()
  const addresses = useAddresses()
  const day = (date: string) => formatDate(date, say)
  const isFound = look?.type === 'found'
  const isToSee = isFound && (look.changes === undefined || hasChanges(look.changes))
  const endRename = () => {
    setRenamed(false)
    // Once the button is there again.
    setTimeout(() => renameButton.current?.focus())
  }
  return (
    <article
      className="border-t pt-4.5 pb-5.5 heads:mt-0 heads:mb-1 heads:font-serif heads:text-xl heads:leading-[1.35] heads:font-semibold heads:wrap-anywhere [&_.document-list]:mt-3 [&_.document-list]:mb-4"
      aria-label={name}
    >
      <h3>{name}</h3>
      <p className="mt-1.5 mb-3.5 sans-md wrap-anywhere text-soft tabular">
        <a href={addresses.search(query)}>{name === query ? say('followed.searchIt') : query}</a>
        {isFound && ` · ${foundWords(say, look.listed.found)}`}
        {` · ${say('followed.since', { day: day(since) })}`}
      </p>
      <p className="sans-md font-semibold tabular" role="status">
        {look ? newsOf(say, look, seen && day(seen.on)) : say('followed.looking')}
      </p>
      {look?.type === 'failure' && (
        <button type="button" className="button" onClick={onAgain}>
          {say('followed.again')}
        </button>
      )}
      {isFound && look.changes && (
        <ChangedPassageLists changes={look.changes} passages={look.listed.passages} language={language} />
      )}
      {isRenamed ? (
        <RenameForm
          name={name}
          onSave={(given) => {
            onRename(given)
            endRename()
          }}
          onCancel={endRename}
        />
      ) : (
        <p className={toolsStyle}>
          {isToSee && (
            <button
              type="button"
              className="button"
              aria-label={say('followed.seenOf', { name })}
              onClick={() => onSeen({ ...look.now, on: today() })}
            >
              {say('followed.seen')}
            </button>
          )}
          <button
            type="button"
            ref={renameButton}
            aria-label={say('followed.renameOf', { name })}
            onClick={() => setRenamed(true)}
          >
            {say('followed.rename')}
          </button>
          <button type="button" aria-label={say('followed.stopOf', { name })} onClick={onStop}>
            {say('followed.stop')}
          </button>
        </p>
      )}
    </article>
  )
}

function foundWords(say: Say, found: Extract<Look, { type: 'found' }>['listed']['found']): string {
  return found.paragraphs + found.headings === 0 ? say('followed.nothingFound') : foundPassages(say, found)
}

/** What is new, in one line. */
function newsOf(say: Say, look: Look, seenOn: string | undefined): string {
  if (look.type === 'failure') return `${say('followed.failed')} ${look.message}`
  if (look.type === 'too many') return say('followed.tooMany', { count: look.found, most: mostPassages })
  if (!look.changes || seenOn === undefined) return say('followed.notLookedYet')
  const { added } = look.changes
  return added.length > 0
    ? say('followed.newSince', { count: added.length, day: seenOn })
    : say('followed.nothingNewSince', { day: seenOn })
}
