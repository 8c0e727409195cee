import { citationContext } from '#app/_site/document-citation.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { countText } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentCoins } from '#lib/export/coins.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { ListedDate } from './date-text.tsx'
import { langAttribute, titleLangAttribute } from './lang-attribute.ts'

interface DocumentListProps {
  site: FramedSite
  documents: readonly ArchiveDocument[]
  /** The kind of name that all of them have in common: it is said above the list, and so not with each. */
  sharedGroup?: GroupKind
  /** Ids of places in the list that are linked to, by the id of the document that is there. */
  anchors?: ReadonlyMap<string, string>
}

/**
 * Most documents of a list that reference managers can take them from: each takes some 300 bytes, of Cyrillic letters
 * 600, and no list may be longer than 150 KB.
 */
const mostCitable = 100

/** Documents in a list, in the order given: date, title, and what they are. */
export function DocumentList({ site, documents, sharedGroup, anchors }: DocumentListProps) {
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <DocumentItem
          key={document.id}
          site={site}
          document={document}
          sharedGroup={sharedGroup}
          anchor={anchors?.get(document.id)}
          citable={documents.length <= mostCitable}
        />
      ))}
    </ul>
  )
}

function DocumentItem({
  site,
  document,
  sharedGroup,
  anchor,
  citable,
}: {
  site: FramedSite
  document: ArchiveDocument
  sharedGroup: GroupKind | undefined
  anchor: string | undefined
  citable: boolean
}) {
  const { messages } = site
  const coins = citable ? documentCoins(document, citationContext(site)) : undefined
  const foreign = langAttribute(site, document.language)
  const facts = [
    (sharedGroup === 'speakers' ? undefined : formatSpeakers(document, messages)) ??
      (sharedGroup === 'publishers' ? undefined : document.publisher),
    messages.kinds[document.kind],
    sharedGroup === 'venues' ? undefined : document.venue,
    foreign && messages.inLanguage(foreign),
    document.textOfRecord ? provenanceMessages.textOfRecordShort : undefined,
    document.withdrawn ? provenanceMessages.withdrawnNote : messages.paragraphs(countText(document).paragraphs),
  ]
  return (
    <li id={anchor}>
      <ListedDate site={site} document={document} />
      <div>
        <a className="list-title" href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
          {document.title}
        </a>
        <p className="list-facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
        {coins && <span className="Z3988" title={coins} />}
      </div>
    </li>
  )
}
