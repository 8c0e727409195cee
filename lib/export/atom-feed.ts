import { generateAtomFeed } from 'feedsmith'
import { writableInXml } from '#lib/text/xml-characters.ts'
import type { Feed, FeedEntry, FeedName } from './feed.ts'

/**
 * A feed as Atom (RFC 4287). The format wants an author for each entry; of one whose author is not known it says so, since
 * otherwise that of the feed, the archive, would be held for it.
 */
export function atomFeed(feed: Feed): string {
  const { title, description, page, atom, json, language, publisher, icon, rights, updated, entries } = feed
  return `${generateAtomFeed({
    id: atom,
    xml: { lang: language },
    title: plain(title),
    subtitle: plain(description),
    updated,
    links: [
      { rel: 'self', type: 'application/atom+xml', href: atom },
      { rel: 'alternate', type: 'text/html', href: page },
      { rel: 'alternate', type: 'application/feed+json', href: json },
    ],
    authors: [person(publisher)],
    generator: { text: 'Rostrum' },
    ...(icon !== undefined && { icon }),
    ...(rights !== undefined && { rights: plain(rights) }),
    entries: entries.map((entry) => atomEntry(entry, feed.unknownAuthor)),
  }).trimEnd()}\n`
}

function atomEntry(entry: FeedEntry, unknownAuthor: string) {
  const { id, url, title, summary, updated, published, authors, tags, language, source, rights } = entry
  const known = authors.length > 0 ? authors : [{ name: unknownAuthor }]
  return {
    id,
    ...(language !== undefined && { xml: { lang: language } }),
    title: plain(title),
    summary: plain(summary),
    updated,
    ...(published !== undefined && { published }),
    links: [
      { rel: 'alternate', type: 'text/html', href: url },
      ...(source === undefined ? [] : [{ rel: 'via', href: source }]),
    ],
    authors: known.map(person),
    categories: tags.map(({ term, label, scheme }) => ({
      term: writableInXml(term),
      label: writableInXml(label),
      ...(scheme !== undefined && { scheme }),
    })),
    ...(rights !== undefined && { rights: plain(rights) }),
  }
}

/** Text that is no markup, whatever signs are in it. */
function plain(text: string) {
  return { value: writableInXml(text), type: 'text' }
}

function person({ name, url }: FeedName) {
  return { name: writableInXml(name), ...(url !== undefined && { uri: url }) }
}
