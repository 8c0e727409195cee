import type { LoadedSource } from '#app/_site/load-source.ts'
import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument, Withdrawal } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'

/**
 * The notice in the place of a text that was taken out of the record, with the ids of its paragraphs, since links lead
 * to them.
 */
export function WithdrawnText({
  site,
  document,
  withdrawn: { reason, by, on },
  loaded,
}: {
  site: SiteBase
  document: ArchiveDocument
  withdrawn: Withdrawal
  loaded: LoadedSource | undefined
}) {
  const { say } = site
  return (
    <div className="notice relative mt-6 sans-md *:[p+p]:mt-2">
      {blockIds(document, loaded).map((id) => (
        <span key={id} id={id} className="alias" />
      ))}
      <p>
        <strong>
          {on === undefined
            ? say('provenance.withdrawnDocument')
            : say('provenance.withdrawnDocumentOn', { day: formatDate(on, say) })}
          .
        </strong>{' '}
        {say('provenance.withdrawnDocumentAbout')}
      </p>
      <p>
        {say('provenance.why')}: {reason}
        {by !== undefined && ` (${by})`}
      </p>
    </div>
  )
}

/** Ids of the paragraphs and headings that the document had: those in its ledger, and those that were published. */
function blockIds({ id, gone = [] }: ArchiveDocument, loaded: LoadedSource | undefined): string[] {
  const ids = (loaded?.ledger.spans ?? []).flatMap((entry) =>
    (entry.fate === 'paragraph' || entry.fate === 'heading') && entry.document === id ? [entry.block] : [],
  )
  return [...new Set([...ids, ...gone.map((one) => one.id)])]
}
