import { type FeedListing, feedsOf } from '#app/_site/feeds.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { atomFeed } from '#lib/export/atom-feed.ts'
import type { Feed } from '#lib/export/feed.ts'
import { jsonFeed } from '#lib/export/json-feed.ts'
import type { FeedAddresses } from '#lib/site/addresses.ts'
import { feedEntryOf } from './feed-entry.ts'
import { archiveFeed } from './feed-parts.ts'
import type { PageModule } from './page-module.ts'

/** A feed in one of its two forms. */
export const feed: PageModule<{ atom: string; form: keyof FeedAddresses }> = {
  kind: 'feed',
  isUnlisted: true,

  async list(site) {
    const { every } = feedsOf(await site.with('archive', 'catalog'))
    return every.flatMap(({ addresses: { atom, json } }) => [
      { address: atom, params: { atom, form: 'atom' as const } },
      { address: json, params: { atom, form: 'json' as const } },
    ])
  },

  async render(site, { atom, form }) {
    const parts = await site.with('archive', 'catalog', 'descriptions')
    const listing = feedsOf(parts).every.find(({ addresses }) => addresses.atom === atom)
    const made = listing && feedOf(parts, listing)
    if (!made) return undefined
    return form === 'atom'
      ? { type: 'application/xml; charset=utf-8', body: atomFeed(made) }
      : { type: 'application/json; charset=utf-8', body: jsonFeed(made) }
  },
}

function feedOf(site: SiteWith<'archive' | 'catalog' | 'descriptions'>, listing: FeedListing): Feed | undefined {
  const { archive, say } = site
  const { name, description } = archive.settings
  const entries = listing.documents.flatMap((document) => feedEntryOf(site, document) ?? [])
  const [latest] = entries
  if (!latest) return undefined
  return archiveFeed(site, listing, listing.name, {
    description:
      listing.name === undefined
        ? description
        : say('lists.groupOf', { archive: name, name: listing.name, count: listing.count }),
    updated: latest.updated,
    entries,
  })
}
