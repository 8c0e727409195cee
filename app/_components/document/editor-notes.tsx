import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { decidedBy } from '#lib/site/basis-label.ts'

/**
 * Notes of the editors on a paragraph or heading, or, without one, on the whole document. They look like no part of the text (on a ground of
 * its own, in the other font, with a dashed line around), and say whose they are.
 */
export function EditorNotes({ site, document, block }: { site: SiteBase; document: ArchiveDocument; block?: string }) {
  const { say } = site
  const notes = (document.notes ?? []).filter((note) => note.block === block)
  return notes.map((note) => {
    const { text } = note
    const decided = decidedBy(note, say)
    return (
      <div
        key={text}
        className="editor-note my-2.5 rounded-sm border border-dashed border-field bg-sheet px-3.5 py-2.5 sans-md text-ink not-italic"
        lang={say.language}
        role="note"
        aria-label={say('provenance.editorNote')}
      >
        <p className="voice-label">{say('provenance.editorNote')}</p>
        <p>{text}</p>
        {decided !== '' && <p className="text-faint">{decided}</p>}
      </div>
    )
  })
}
