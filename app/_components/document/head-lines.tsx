import type { ArchiveDocument } from '#lib/domain/document.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'

/** The lines above the text that no field uses, folded: so every word of the source is somewhere on the page. */
export function HeadLines({ document: { head = [], language } }: { document: ArchiveDocument }) {
  if (head.length === 0) return null
  return (
    <div>
      <dt>{provenanceMessages.linesAbove}</dt>
      <dd>
        <details className="basis">
          <summary>{provenanceMessages.linesAboveNote}</summary>
          {head.map(({ lines, text }) => (
            <p key={`${lines.join()} ${text}`} lang={language}>
              {text} <small>({provenanceMessages.linesOf(...lines)})</small>
            </p>
          ))}
        </details>
      </dd>
    </div>
  )
}
