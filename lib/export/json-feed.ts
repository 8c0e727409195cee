import { generateJsonFeed } from 'feedsmith'
import type { Feed, FeedEntry, FeedName } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, description, page, json, language, publisher, icon, entries }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language,
    authors: [author(publisher)],
    ...(icon !== undefined && { icon }),
    items: entries.map(jsonItem),
  })
  // The format wants the list of a feed without entries as well, which feedsmith leaves out.
  const whole = entries.length > 0 ? feed : Object.assign({}, feed, { items: [] })
  return `${JSON.stringify(whole, undefined, 2)}\n`
}

function jsonItem({ id, url, title, summary, updated, published, authors, tags, language, source }: FeedEntry) {
  return {
    id,
    url,
    ...(source !== undefined && { external_url: source }),
    title,
    content_text: summary,
    date_modified: updated,
    ...(published !== undefined && { date_published: published }),
    ...(authors.length > 0 && { authors: authors.map(author) }),
    ...(tags.length > 0 && { tags: tags.map(({ label }) => label) }),
    ...(language !== undefined && { language }),
  }
}

function author({ name, url }: FeedName) {
  return { name, ...(url !== undefined && { url }) }
}
