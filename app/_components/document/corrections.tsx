import type { Site } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateInWords } from '#lib/site/dates.ts'

/** What an editor changed, and why. */
export function Corrections({ site, document }: { site: Site; document: ArchiveDocument }) {
  const { words } = site
  if (!document.corrections || document.corrections.length === 0) return null
  return (
    <div>
      <dt>{words.corrections}</dt>
      {document.corrections.map(({ field, was, reason, by, on }) => (
        <dd key={`${field} ${reason}`} className="correction">
          <strong>{field}</strong>
          {was !== undefined && (
            <>
              {' '}
              ({words.was}: <s>{isDate(field) ? dateInWords(was, words) : was}</s>)
            </>
          )}
          : {reason}
          {(by ?? on) && <small> {words.decided(by, on && dateInWords(on, words))}</small>}
        </dd>
      ))}
    </div>
  )
}

function isDate(field: string): boolean {
  return field === 'date' || field === 'published'
}
