import { DocumentList } from '#app/_components/document-list.tsx'
import { langOfTitle } from '#app/_components/language.ts'
import type { Site } from '#app/_site/site.ts'
import { type ArchiveDocument, documentKinds } from '#lib/domain/document.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { documentAddress } from '#lib/site/addresses.ts'

/** The documents that tell of one event, by what they are; the text of record, where editors chose one, above all. */
export function EventDocuments({ site, documents }: { site: Site; documents: readonly ArchiveDocument[] }) {
  const kinds = documentKinds
    .map((kind) => ({ kind, own: documents.filter((document) => document.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      {documents
        .filter(({ textOfRecord }) => textOfRecord)
        .map((document) => (
          <p key={document.id} className="text-of-record">
            {accountWords.textOfRecordOfEvent}:{' '}
            <a href={documentAddress(document)} lang={langOfTitle(site, document)}>
              {document.title}
            </a>
          </p>
        ))}
      {kinds.map(({ kind, own }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>
            {site.words.kinds[kind]} <span className="count">{site.words.number(own.length)}</span>
          </h2>
          <DocumentList site={site} documents={own} of="events" />
        </section>
      ))}
    </>
  )
}
