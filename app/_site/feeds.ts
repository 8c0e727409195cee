import { newestFirst } from '#lib/archive/document-order.ts'
import { unrecorded } from '#lib/archive/recorded-reads.ts'
import { type ArchiveDocument, type DocumentKind, documentKinds } from '#lib/domain/document.ts'
import type { FeedAddresses } from '#lib/site/addresses.ts'
import { feedEntries } from '#lib/site/feed-limits.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { fieldKey, followedLists, groupKey } from './followed-lists.ts'
import type { Catalog } from './parts/catalog.ts'
import { recordedPart } from './recorded-part.ts'
import type { FramedSite } from './site.ts'

/** A list of documents that can be followed. */
export interface FeedListing {
  addresses: FeedAddresses
  /** What its documents have in common; undefined for that of all documents. */
  name?: string
  /** Address of the page that lists the same documents, or leads to them. */
  page: string
  /** All that it is of. */
  count: number
  /** Its entries, the latest change first. */
  documents: readonly ArchiveDocument[]
}

/** The feeds of a site. */
export interface Feeds {
  all?: FeedListing
  /** The same as every page leads to it, which is not made again with each document. */
  link?: Pick<FeedListing, 'addresses' | 'name'>
  kinds: ReadonlyMap<DocumentKind, FeedListing>
  /** By the tag of the language. */
  languages: ReadonlyMap<string, FeedListing>
  /** That of a name; undefined where it has none. */
  ofGroup(kind: GroupKind, id: string): FeedListing | undefined
  /** That of a value of a declared field; undefined where it has none. */
  ofFieldValue(field: string, id: string): FeedListing | undefined
  every: readonly FeedListing[]
}

/** By the addresses of the site: a language of the interface has its own. */
const made = new WeakMap<FramedSite['addresses'], Feeds>()

/** The feeds of a site; none while it is not known where it will stand, since entries are known by their addresses. */
export function feedsOf(site: FramedSite): Feeds {
  const feeds =
    made.get(site.addresses) ??
    recordedPart(
      'feeds',
      unrecorded(() => makeFeeds(site)),
    )
  made.set(site.addresses, feeds)
  return feeds
}

function makeFeeds(site: FramedSite): Feeds {
  const { archive, catalog, addresses, say } = site
  const isKnown = addresses.absolute(addresses.home()) !== undefined
  const documents = isKnown ? archive.documents : []
  const listing = (addresses: FeedAddresses, page: string, of: readonly ArchiveDocument[], name?: string) =>
    listingOf(catalog, { addresses, page, ...(name !== undefined && { name }) }, of)
  const all = listing(addresses.feed(), addresses.documents(), documents)
  const having = (isOne: (document: ArchiveDocument) => boolean) => documents.filter(isOne)
  const kinds = present(documentKinds, (kind) =>
    listing(
      addresses.kindFeed(kind),
      addresses.feeds(),
      having((one) => one.kind === kind),
      say(`kinds.${kind}`),
    ),
  )
  const tags = [...new Set(documents.flatMap(({ language }) => language ?? []))].sort()
  const languages = present(tags, (tag) =>
    listing(
      addresses.languageFeed(tag),
      addresses.feeds(),
      having(({ language }) => language === tag),
      say.languageName(tag),
    ),
  )
  const lists = new Map(
    (isKnown ? followedLists(site) : []).flatMap(
      ({ key, addresses, page, documents, name }): [string, FeedListing][] => {
        const own = listing(addresses, page, documents, name)
        return own ? [[key, own]] : []
      },
    ),
  )
  return {
    ...(all && { all, link: { addresses: all.addresses } }),
    kinds,
    languages,
    ofGroup: (kind, id) => lists.get(groupKey(kind, id)),
    ofFieldValue: (field, id) => lists.get(fieldKey(field, id)),
    every: [...(all ? [all] : []), ...kinds.values(), ...languages.values(), ...lists.values()],
  }
}

/** The documents that changed last; of those that changed at one moment the newest, as lists have them. */
function listingOf(
  { lastChanges }: Catalog,
  listing: Omit<FeedListing, 'documents' | 'count'>,
  documents: readonly ArchiveDocument[],
): FeedListing | undefined {
  const changed = (document: ArchiveDocument) => lastChanges.get(document.id) ?? ''
  const newest = newestFirst(documents)
    .filter(({ id }) => lastChanges.has(id))
    .sort((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0))
  if (newest.length === 0) return undefined
  return { ...listing, count: documents.length, documents: newest.slice(0, feedEntries) }
}

function present<Key>(keys: readonly Key[], make: (key: Key) => FeedListing | undefined): Map<Key, FeedListing> {
  return new Map(
    keys.flatMap((key): [Key, FeedListing][] => {
      const one = make(key)
      return one ? [[key, one]] : []
    }),
  )
}

/** What a feed is called: by the archive, and what its documents have in common. */
export function feedTitle({ archive }: FramedSite, { name }: Pick<FeedListing, 'name'>): string {
  return name === undefined ? archive.settings.name : `${name} · ${archive.settings.name}`
}

/** The forms of a feed; where only its form tells a link from another it is called by that. */
export const feedForms = [
  { form: 'atom', type: 'application/atom+xml' },
  { form: 'json', type: 'application/feed+json' },
] as const satisfies readonly { form: keyof FeedAddresses & ('atom' | 'json'); type: string }[]
