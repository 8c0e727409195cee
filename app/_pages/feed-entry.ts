import { dateNote } from '#app/_components/date-text.tsx'
import { groupUrl } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { FeedEntry, FeedTag } from '#lib/export/feed.ts'
import { authorsOf } from '#lib/site/authors.ts'
import { feedMessages } from '#lib/site/feed-messages.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { publicationOf } from '#lib/site/last-change.ts'

/** What entries are made from. */
type EntrySite = SiteWith<'archive' | 'catalog' | 'descriptions'>

/** A document as the entry of a feed; undefined where no day of it is known, or not where the site will stand. */
export function feedEntryOf(site: EntrySite, document: ArchiveDocument): FeedEntry | undefined {
  const { catalog, addresses } = site
  const updated = catalog.lastChanges.get(document.id)
  const url = addresses.absolute(addresses.document(document))
  if (updated === undefined || url === undefined) return undefined
  const first = catalog.publicRecords.get(document.id)?.firstAddress
  const published = publicationOf(document)
  return {
    // Its title and date may be corrected, which moves it: the address under which it was public first stays its own.
    id: first === undefined ? url : (addresses.absolute(addresses.former(first)) ?? url),
    url,
    title: document.title,
    summary: summaryOf(site, document),
    updated,
    ...(published !== undefined && { published }),
    authors: authorsOf(document).map(({ name, isSpeaker }) => {
      const page = isSpeaker ? groupUrl(site, 'speakers', name) : undefined
      return { name, ...(page !== undefined && { url: page }) }
    }),
    tags: tagsOf(site, document),
    ...(document.language !== undefined && { language: document.language }),
    ...(document.url !== undefined && { source: new URL(document.url).href }),
    ...(document.rights !== undefined && { rights: document.rights }),
  }
}

/** What the page says of itself to search engines; of a date that no source states as it is, also on what ground it is there. */
function summaryOf({ descriptions, messages, addresses, assets }: EntrySite, document: ArchiveDocument): string {
  if (document.withdrawn) return feedMessages.withdrawn(document.withdrawn.reason)
  const summary = descriptions.get(document.id) ?? document.title
  const note = document.date === undefined ? undefined : dateNote({ messages, addresses, assets }, document)
  // The date itself says that it is uncertain.
  if (document.date === undefined || note === undefined || formatDate(document.date, messages).includes(note))
    return summary
  return `${summary} ${feedMessages.dateNote(formatDate(document.date, messages), note)}`
}

function tagsOf({ catalog, addresses, messages }: EntrySite, { kind, topics = [] }: ArchiveDocument): FeedTag[] {
  const scheme = addresses.absolute(addresses.groups('topics'))
  return [
    // That a document is a document says nothing.
    ...(kind === 'document' ? [] : [{ term: kind, label: messages.kinds[kind] }]),
    ...topics.flatMap((name) => {
      const record = catalog.groupByName.topics.get(name)?.record
      return record ? [{ term: record.id, label: name, ...(scheme !== undefined && { scheme }) }] : []
    }),
  ]
}
