import { citationContext } from '#app/_site/document-citation.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { countText } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentCoins } from '#lib/export/coins.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { ListedDate } from './date-text.tsx'
import { DecadeLinks, decadeAnchors } from './decade-links.tsx'
import { titleLangAttribute } from './lang-attribute.ts'
import { ListFilter } from './list-filter.tsx'
import { type ListedFact, listedFact, sharedFacts } from './shared-facts.ts'
import { TitleText } from './title-text.tsx'

interface DocumentListProps {
  site: FramedSite
  documents: readonly ArchiveDocument[]
  /** The kind of name that all of them have in common: it is said above the list, and so not with each. */
  sharedGroup?: GroupKind
  /** Ids of places in the list that are linked to, by the id of the document that is there. */
  anchors?: ReadonlyMap<string, string>
  /** How many documents the whole list has, where this is a part of one. */
  inAll?: number
}

/**
 * Most documents of a list that reference managers can take them from: each takes some 300 bytes, of Cyrillic letters
 * 600, and no list may be longer than 150 KB.
 */
const mostCitable = 100

/** Fewest documents of a list with a field to filter it: less fits on a screen or two. */
const fewestFiltered = 40

/**
 * Documents in a list, in the order given: date, title, and what they are. What all of them have in common is said once,
 * above; a long list has links to its decades, and a field to filter it.
 */
export function DocumentList({ site, documents, sharedGroup, anchors, inAll = documents.length }: DocumentListProps) {
  const shared = sharedFacts(site, documents)
  const above = [...shared].filter(([fact]) => !isOfGroup(fact, sharedGroup)).map(([, value]) => value)
  const decades = decadeAnchors(documents)
  return (
    <>
      <DecadeLinks site={site} documents={documents} />
      {above.length > 0 && (
        <p className="mb-3 sans-sm text-soft">{site.say('lists.allOfThem', { facts: above.join(' · ') })}</p>
      )}
      {documents.length >= fewestFiltered && <ListFilter label={site.say('lists.filterDocuments')} />}
      <ul className="document-list">
        {documents.map((document) => (
          <DocumentItem
            key={document.id}
            site={site}
            document={document}
            facts={facts.filter((fact) => !shared.has(fact) && !isOfGroup(fact, sharedGroup))}
            anchor={anchors?.get(document.id)}
            decade={decades.get(document.id)}
            citable={inAll <= mostCitable}
          />
        ))}
      </ul>
    </>
  )
}

/** What a list says of each document, in this order. */
const facts: readonly ListedFact[] = ['speaker', 'publisher', 'kind', 'venue', 'language']

/** Whether a fact is the name that the page of a list is of. */
function isOfGroup(fact: ListedFact, group: GroupKind | undefined): boolean {
  return group === `${fact}s`
}

function DocumentItem({
  site,
  document,
  facts,
  anchor,
  decade,
  citable,
}: {
  site: FramedSite
  document: ArchiveDocument
  facts: readonly ListedFact[]
  anchor: string | undefined
  /** The id of the decade that begins with it in the list. */
  decade: string | undefined
  citable: boolean
}) {
  const { say } = site
  const coins = citable ? documentCoins(document, citationContext(site)) : undefined
  const values = facts.map((fact) => {
    // A publisher stands for a speaker who is not known.
    if (fact === 'publisher' && formatSpeakers(document, say) !== undefined) return undefined
    const value = listedFact(site, document, fact)
    // The title has it already: "State of the river, 1998 (Ana Verell)".
    return value !== undefined && document.title.includes(value) ? undefined : value
  })
  const shown = [
    ...values,
    document.textOfRecord ? say('provenance.textOfRecordShort') : undefined,
    document.withdrawn
      ? say('provenance.withdrawnNote')
      : say('counts.paragraphs', { count: countText(document).paragraphs }),
  ]
  return (
    <li id={anchor ?? decade}>
      <ListedDate site={site} document={document} />
      <div id={anchor === undefined ? undefined : decade}>
        <a className="list-title" href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
          <TitleText title={document.title} />
        </a>
        <p className="list-facts">{shown.filter((fact) => fact !== undefined).join(' · ')}</p>
        {coins && <span className="Z3988" title={coins} />}
      </div>
    </li>
  )
}
