import type { ArchiveDocument } from '#lib/domain/document.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'

/** The lines above the text that no field holds, folded: shown so that no word of a source is nowhere. */
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
