import type { FramedSite } from '#app/_site/site.ts'
import { type ArchiveDocument, documentKinds } from '#lib/domain/document.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { DocumentLink } from './document-link.tsx'
import { DocumentList } from './document-list.tsx'

/** The documents of one event, by their kind; above them the text of record, where editors chose one. */
export function EventDocuments({ site, documents }: { site: FramedSite; documents: readonly ArchiveDocument[] }) {
  const kinds = documentKinds
    .map((kind) => ({ kind, own: documents.filter((document) => document.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      {documents
        .filter(({ textOfRecord }) => textOfRecord)
        .map((document) => (
          <p key={document.id} className="text-of-record">
            {provenanceMessages.textOfRecordOfEvent}: <DocumentLink site={site} document={document} />
          </p>
        ))}
      {kinds.map(({ kind, own }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>
            {site.messages.kinds[kind]} <span className="count">{site.messages.number(own.length)}</span>
          </h2>
          <DocumentList site={site} documents={own} sharedGroup="events" />
        </section>
      ))}
    </>
  )
}
