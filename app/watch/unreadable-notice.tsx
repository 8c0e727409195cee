import { downloadFile } from '#app/_browser/download-file.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import type { StoredSearches } from '#lib/watch/browser/search-store.ts'

interface UnreadableNoticeProps {
  stored: Extract<StoredSearches, { type: 'unreadable' }>
  onDiscard: () => void
}

/** Says that what is kept can't be read, and lets the reader save it before beginning anew. */
export function UnreadableNotice({ stored: { text, why }, onDiscard }: UnreadableNoticeProps) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{followedMessages.unreadable[why]}</strong> {followedMessages.unreadableAbout}
      </p>
      <p className="watch-tools">
        <button
          type="button"
          className="button"
          onClick={() => downloadFile(text, 'text/plain', followedMessages.unreadableFileName)}
        >
          {followedMessages.saveUnreadable}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {followedMessages.beginAnew}
        </button>
      </p>
    </div>
  )
}
