import type { SiteWith } from '#app/_site/site.ts'
import { type ArchiveDocument, documentKinds } from '#lib/domain/document.ts'
import { DocumentLink } from './document-link.tsx'
import { DocumentList } from './document-list.tsx'

/**
 * The documents of one event, each kind in a column beside the others; above them the text of record, where editors chose one, below them those that are set
 * side by side.
 */
export function EventDocuments({
  site,
  documents,
}: {
  site: SiteWith<'archive' | 'catalog' | 'comparisons'>
  documents: readonly ArchiveDocument[]
}) {
  const compared = site.comparisons.ofEvents.filter(({ teller }) => documents.includes(teller))
  const kinds = documentKinds
    .map((kind) => ({ kind, own: documents.filter((document) => document.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      {documents
        .filter(({ textOfRecord }) => textOfRecord)
        .map((document) => (
          <p key={document.id} className="mb-4 border-l-2 border-accent bg-sheet px-4 py-2.5">
            {site.say('provenance.textOfRecordOfEvent')}: <DocumentLink site={site} document={document} />
          </p>
        ))}
      <div className="side-by-side">
        {kinds.map(({ kind, own }) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>
              {site.say(`kinds.${kind}`)} <span className="count">{site.say.number(own.length)}</span>
            </h2>
            <DocumentList site={site} documents={own} sharedGroup="events" />
          </section>
        ))}
      </div>
      {compared.length > 0 && (
        <section aria-labelledby="side-by-side">
          <h2 id="side-by-side">{site.say('compare.heading')}</h2>
          <ul className="items:border-t items:py-2">
            {compared.map(({ teller, told }) => (
              <li key={`${teller.id} ${told.id}`}>
                <a href={site.addresses.comparison(teller.id, told.id)}>
                  {site.say('compare.titleOf', { a: teller.title, b: told.title })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
