import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { lineSpan } from '#lib/site/line-range.ts'

/** The lines above the text that no field uses, folded: so every word of the source is somewhere on the page. */
export function HeadLines({
  site: { say },
  document: { head = [], language },
}: {
  site: SiteBase
  document: ArchiveDocument
}) {
  if (head.length === 0) return null
  return (
    <div>
      <dt>{say('provenance.linesAbove')}</dt>
      <dd>
        <details className="basis">
          <summary>{say('provenance.linesAboveNote')}</summary>
          {head.map(({ lines, text }) => (
            <p key={`${lines.join()} ${text}`}>
              <span className="record-words" lang={language}>
                {text}
              </span>{' '}
              <small>({lineSpan(say, ...lines)})</small>
            </p>
          ))}
        </details>
      </dd>
    </div>
  )
}
