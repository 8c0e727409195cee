import { groupUrl } from '#app/_site/group-address.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Feed, FeedName, FeedTag } from '#lib/export/feed.ts'
import type { FeedAddresses } from '#lib/site/addresses.ts'

/** What a feed says of itself, beside what every feed of an archive says. */
type OwnPart = Pick<Feed, 'description' | 'updated' | 'entries'>

/** A feed that the archive keeps; undefined while it is not known where the site will stand. */
export function archiveFeed(
  { archive, addresses, assets, say }: FramedSite,
  listing: { addresses: FeedAddresses; page: string },
  name: string | undefined,
  own: OwnPart,
): Feed | undefined {
  const { settings } = archive
  const url = addresses.absolute(addresses.home())
  const page = addresses.absolute(listing.page)
  const atom = addresses.absolute(listing.addresses.atom)
  const json = addresses.absolute(listing.addresses.json)
  const icon = assets.logo && addresses.absolute(assets.logo)
  if (url === undefined || page === undefined || atom === undefined || json === undefined) return undefined
  return {
    title: name === undefined ? settings.name : `${name} · ${settings.name}`,
    page,
    atom,
    json,
    language: say.language,
    unknownAuthor: say('feeds.authorNotKnown'),
    publisher: { name: settings.name, url },
    ...(icon !== undefined && { icon }),
    ...(settings.licence !== undefined && { rights: settings.licence }),
    ...own,
  }
}

/**
 * The full URL under which a document was public first, which leads to it for good: corrected titles and dates move its
 * page, and not this. Until it is published, that of its page.
 */
export function stableUrl({ catalog, addresses }: SiteWith<'catalog'>, document: ArchiveDocument): string | undefined {
  const first = catalog.publicRecords.get(document.id)?.firstAddress
  const former = first === undefined ? undefined : addresses.absolute(addresses.former(first))
  return former ?? addresses.absolute(addresses.document(document))
}

/** Speakers as an entry names its authors, each with the page on them where there is one. */
export function entryAuthors(site: SiteWith<'catalog'>, speakers: readonly string[]): FeedName[] {
  return speakers.map((name) => {
    const page = groupUrl(site, 'speakers', name)
    return { name, ...(page !== undefined && { url: page }) }
  })
}

/** What an entry is filed under: the kind of its document, and its topics. */
export function entryTags(
  { catalog, addresses, say }: SiteWith<'catalog'>,
  { kind, topics = [] }: ArchiveDocument,
): FeedTag[] {
  const scheme = addresses.absolute(addresses.groups('topics'))
  return [
    // That a document is a document says nothing.
    ...(kind === 'document' ? [] : [{ term: kind, label: say(`kinds.${kind}`) }]),
    ...topics.flatMap((name) => {
      const record = catalog.groupByName.topics.get(name)?.record
      return record ? [{ term: record.id, label: name, ...(scheme !== undefined && { scheme }) }] : []
    }),
  ]
}
