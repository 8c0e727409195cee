import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'

/**
 * Notes of the editors on a paragraph or heading, or, without one, on the whole document. They look like no part of the text, and
 * say whose they are.
 */
export function EditorNotes({ site, document, block }: { site: SiteBase; document: ArchiveDocument; block?: string }) {
  const { messages } = site
  const notes = (document.notes ?? []).filter((note) => note.block === block)
  return notes.map(({ text, by, on }) => {
    const day = on === undefined ? undefined : formatDate(on, messages)
    return (
      <div
        key={text}
        className="editor-note"
        lang={messages.language}
        role="note"
        aria-label={provenanceMessages.editorNote}
      >
        <p className="editor-note-label">{provenanceMessages.editorNote}</p>
        <p>{text}</p>
        {(by !== undefined || day !== undefined) && <p className="faint">{messages.decided(by, day)}</p>}
      </div>
    )
  })
}
