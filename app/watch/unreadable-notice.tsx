import { downloadFile } from '#app/_browser/download-file.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { StoredSearches } from '#lib/watch/browser/search-store.ts'
import { toolsStyle } from './tools-style.ts'

interface UnreadableNoticeProps {
  stored: Extract<StoredSearches, { type: 'unreadable' }>
  onDiscard: () => void
}

/** Says that what is kept can't be read, and lets the reader save it before beginning anew. */
export function UnreadableNotice({ stored: { text, why }, onDiscard }: UnreadableNoticeProps) {
  const say = useSay()
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{say(`followed.unreadable.${why}`)}</strong> {say('followed.unreadableAbout')}
      </p>
      <p className={toolsStyle}>
        <button
          type="button"
          className="button"
          onClick={() => downloadFile(text, 'text/plain', say('followed.unreadableFileName'))}
        >
          {say('followed.saveUnreadable')}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {say('followed.beginAnew')}
        </button>
      </p>
    </div>
  )
}
