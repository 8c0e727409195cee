import { useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '#app/_browser/say-context.ts'
import { addSearch, removeSearch, renameSearch, setSeen } from '#lib/watch/browser/change-searches.ts'
import type { KeptSearch, SeenPassages } from '#lib/watch/browser/kept-searches.ts'
import { FileTransfer } from './file-transfer.tsx'
import { FollowForm } from './follow-form.tsx'
import { FollowedSearch } from './followed-search.tsx'
import { UnreadableNotice } from './unreadable-notice.tsx'
import { useKeptSearches } from './use-kept-searches.ts'
import { useLooks } from './use-looks.ts'

interface FollowedProps {
  language: string
  /** Name of the archive. */
  archive: string
}

/** What was done last, as the page says it, and what takes it back. */
interface Said {
  text: string
  undo?: () => void
}

/** The searches that a reader follows, with what is new in each. */
export function Followed({ language, archive }: FollowedProps) {
  const say = useSay()
  const { stored, searches, change, discardUnreadable } = useKeptSearches()
  const { looks, lookAt, again } = useLooks(searches)
  const [said, setSaid] = useState<Said>({ text: '' })
  const undoButton = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone then, and with it the place of whoever goes by keys.
  useLayoutEffect(() => {
    if (said.undo) undoButton.current?.focus()
  }, [said])

  /** Changes what is kept, and says so, or why it could not be. */
  const apply = (how: Parameters<typeof change>[0], text: string, undo?: Parameters<typeof change>[0]): boolean => {
    const outcome = change(how)
    if (outcome !== 'kept') {
      setSaid({ text: outcome === 'unreadable' ? '' : say(`followed.${outcome}`) })
      return false
    }
    setSaid({
      text,
      ...(undo && {
        undo: () => {
          change(undo)
          setSaid({ text: say('followed.undone') })
          heading.current?.focus()
        },
      }),
    })
    return true
  }

  const stop = (search: KeptSearch) => {
    const at = searches.findIndex(({ query }) => query === search.query)
    apply(removeSearch(search.query), say('followed.stopped', { name: nameOf(search) }), addSearch(search, at))
  }
  const see = (search: KeptSearch, seen: SeenPassages) =>
    apply(
      setSeen(search.query, seen),
      say('followed.markedSeen', { name: nameOf(search) }),
      setSeen(search.query, search.seen),
    )

  // Before it is known what the browser keeps, nothing is shown below it either: that would move (watch.css).
  if (!stored) return <div className="pending" aria-busy="true" />
  const isKept = stored.type === 'searches'
  return (
    <>
      {stored.type === 'refused' && (
        <p className="notice" role="alert">
          {say('followed.refused')}
        </p>
      )}
      {stored.type === 'unreadable' && <UnreadableNotice stored={stored} onDiscard={discardUnreadable} />}
      {isKept && (
        <FollowForm searches={searches} lookAt={lookAt} onFollow={(search, text) => apply(addSearch(search), text)} />
      )}
      <div className="my-3 flex min-h-[1.5em] flex-wrap items-center gap-x-4 gap-y-2 sans-md font-medium">
        <p role="status">{said.text}</p>
        {said.undo && (
          <button type="button" className="button" ref={undoButton} onClick={said.undo}>
            {say('followed.undo')}
          </button>
        )}
      </div>
      {isKept && (
        <section aria-labelledby="followed">
          <h2 id="followed" ref={heading} tabIndex={-1}>
            {say('followed.yours')}
          </h2>
          {searches.length === 0 && <p>{say('followed.empty')}</p>}
          {searches.map((search) => (
            <FollowedSearch
              key={search.query}
              search={search}
              look={looks.get(search.query)}
              language={language}
              onSeen={(seen) => see(search, seen)}
              onRename={(name) =>
                apply(renameSearch(search.query, name), say('followed.renamed', { name: name.trim() || search.query }))
              }
              onStop={() => stop(search)}
              onAgain={() => again(search.query)}
            />
          ))}
          <FileTransfer
            archive={archive}
            searches={searches}
            onTakeIn={(all, text) => apply(() => all, text)}
            onSay={(text) => setSaid({ text })}
          />
        </section>
      )}
    </>
  )
}

/** What the page calls a search. */
function nameOf({ name, query }: Pick<KeptSearch, 'name' | 'query'>): string {
  return name ?? query
}
