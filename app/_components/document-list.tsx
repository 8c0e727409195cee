import type { Site } from '#app/_site/site.ts'
import { measure } from '#lib/archive/measure.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentAddress } from '#lib/site/addresses.ts'
import { DateText, dateNote } from './date.tsx'
import { langOf } from './language.ts'

/** Documents in a list, in the order given: date, title, and what they are. */
export function DocumentList({ site, documents }: { site: Site; documents: readonly ArchiveDocument[] }) {
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <DocumentItem key={document.id} site={site} document={document} />
      ))}
    </ul>
  )
}

function DocumentItem({ site, document }: { site: Site; document: ArchiveDocument }) {
  const { words } = site
  const note = dateNote(site, document)
  const foreign = langOf(site, document.language)
  const facts = [
    document.speaker ?? document.publisher,
    words.kinds[document.kind],
    document.venue,
    foreign && words.inLanguage(foreign),
    words.paragraphs(measure(document).paragraphs),
  ]
  return (
    <li>
      <p className="when">
        <DateText site={site} date={document.date} />
        {note && <span className="when-note">{note}</span>}
      </p>
      <div>
        <a className="list-title" href={documentAddress(document)} lang={foreign}>
          {document.title}
        </a>
        <p className="list-facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </div>
    </li>
  )
}
