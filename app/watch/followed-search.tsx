import { useRef, useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { today } from '#app/_browser/today.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { messagesFor } from '#lib/site/messages.ts'
import { watchMessages } from '#lib/site/watch-messages.ts'
import { hasChanges } from '#lib/watch/browser/compare-passages.ts'
import { type KeptSearch, mostPassages, type SeenPassages } from '#lib/watch/browser/kept-searches.ts'
import type { Look } from '#lib/watch/browser/look-at-search.ts'
import { ChangedPassageLists } from './changed-passage-lists.tsx'
import { RenameForm } from './rename-form.tsx'

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
  const messages = messagesFor(language)
  const day = (date: string) => formatDate(date, messages)
  const isFound = look?.type === 'found'
  const isToSee = isFound && (look.changes === undefined || hasChanges(look.changes))
  const endRename = () => {
    setRenamed(false)
    // Once the button is there again.
    setTimeout(() => renameButton.current?.focus())
  }
  return (
    <article className="watch-search" aria-label={name}>
      <h3>{name}</h3>
      <p className="watch-facts">
        <a href={addresses.search(query)}>{name === query ? followedMessages.searchIt : query}</a>
        {isFound && ` · ${foundWords(look.listed.found)}`}
        {` · ${followedMessages.since(day(since))}`}
      </p>
      <p className="watch-news" role="status">
        {look ? newsOf(look, seen && day(seen.on)) : followedMessages.looking}
      </p>
      {look?.type === 'failure' && (
        <button type="button" className="button" onClick={onAgain}>
          {followedMessages.again}
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
        <p className="watch-tools">
          {isToSee && (
            <button
              type="button"
              className="button"
              aria-label={followedMessages.seenOf(name)}
              onClick={() => onSeen({ ...look.now, on: today() })}
            >
              {followedMessages.seen}
            </button>
          )}
          <button
            type="button"
            ref={renameButton}
            aria-label={followedMessages.renameOf(name)}
            onClick={() => setRenamed(true)}
          >
            {followedMessages.rename}
          </button>
          <button type="button" aria-label={followedMessages.stopOf(name)} onClick={onStop}>
            {followedMessages.stop}
          </button>
        </p>
      )}
    </article>
  )
}

function foundWords(found: Extract<Look, { type: 'found' }>['listed']['found']): string {
  return found.paragraphs + found.headings === 0 ? followedMessages.nothingFound : watchMessages.found(found)
}

/** What is new, in one line. */
function newsOf(look: Look, seenOn: string | undefined): string {
  if (look.type === 'failure') return `${followedMessages.failed} ${look.message}`
  if (look.type === 'too many') return followedMessages.tooMany(look.found, mostPassages)
  if (!look.changes || seenOn === undefined) return followedMessages.notLookedYet
  const { added } = look.changes
  return added.length > 0 ? followedMessages.newSince(added.length, seenOn) : followedMessages.nothingNewSince(seenOn)
}
