import { dateNote } from '#app/_components/date-text.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { FeedEntry } from '#lib/export/feed.ts'
import { authorsOf } from '#lib/site/authors.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { publicationOf } from '#lib/site/last-change.ts'
import { entryAuthors, entryTags, stableUrl } from './feed-parts.ts'

/** What entries are made from. */
type EntrySite = SiteWith<'archive' | 'catalog' | 'descriptions'>

/** A document as the entry of a feed; undefined where no day of it is known, or not where the site will stand. */
export function feedEntryOf(site: EntrySite, document: ArchiveDocument): FeedEntry | undefined {
  const { catalog, addresses } = site
  const updated = catalog.lastChanges.get(document.id)
  const url = addresses.absolute(addresses.document(document))
  if (updated === undefined || url === undefined) return undefined
  const published = publicationOf(document)
  return {
    // Its title and date may be corrected, which moves it: the address under which it was public first stays its own.
    id: stableUrl(site, document) ?? url,
    url,
    title: document.title,
    summary: summaryOf(site, document),
    updated,
    ...(published !== undefined && { published }),
    authors: authorsOf(document).flatMap(({ name, isSpeaker }) =>
      isSpeaker ? entryAuthors(site, [name]) : [{ name }],
    ),
    tags: entryTags(site, document),
    ...(document.language !== undefined && { language: document.language }),
    ...(document.url !== undefined && { source: new URL(document.url).href }),
    ...(document.rights !== undefined && { rights: document.rights }),
  }
}

/** What the page says of itself to search engines; of a date that no source states as it is, also on what ground it is there. */
function summaryOf(site: EntrySite, document: ArchiveDocument): string {
  const { descriptions, say } = site
  if (document.withdrawn) return say('feeds.withdrawn', { reason: document.withdrawn.reason })
  const summary = descriptions.get(document.id) ?? document.title
  const note = document.date === undefined ? undefined : dateNote(site, document)
  // The date itself says that it is uncertain.
  if (document.date === undefined || note === undefined || formatDate(document.date, say).includes(note)) return summary
  return `${summary} ${say('feeds.dateNote', { date: formatDate(document.date, say), note })}`
}
