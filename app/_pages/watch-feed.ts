import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { watchFeedOf, watchUpdated } from '#app/_site/watch-feed.ts'
import { type PassageInDocument, passageInDocument } from '#app/_site/watched-passage.ts'
import { atomFeed } from '#lib/export/atom-feed.ts'
import type { Feed, FeedEntry } from '#lib/export/feed.ts'
import { jsonFeed } from '#lib/export/json-feed.ts'
import type { Say } from '#lib/i18n/say.ts'
import { plainExcerpt } from '#lib/search/rank/excerpt.ts'
import type { FeedAddresses } from '#lib/site/addresses.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { foundPassages } from '#lib/site/found-passages.ts'
import { publicationOf } from '#lib/site/last-change.ts'
import { archiveFeed, entryAuthors, entryTags, stableUrl } from './feed-parts.ts'
import type { PageModule } from './page-module.ts'
import { noticeEntryOf } from './watch-notice.ts'

/**
 * The feed of a watch in one of its two forms. Its entries are passages, not documents: who follows a term wants the very
 * words, whose they are and the link to quote them by; and an entry of a document would change whenever one of its
 * passages did.
 */
export const watchFeed: PageModule<{ id: string; form: keyof FeedAddresses }> = {
  kind: 'feed of a watch',
  isUnlisted: true,

  async list(site) {
    const parts = await site.with('archive', 'catalog', 'watches')
    return parts.watches.flatMap((answered) => {
      const feed = watchFeedOf(parts, answered)
      if (!feed) return []
      const { id } = answered.watch
      return [
        { address: feed.addresses.atom, params: { id, form: 'atom' as const } },
        { address: feed.addresses.json, params: { id, form: 'json' as const } },
      ]
    })
  },

  async render(site, { id, form }) {
    const parts = await site.with('archive', 'catalog', 'watches')
    const answered = parts.watches.find(({ watch }) => watch.id === id)
    const made = answered && feedOf(parts, answered)
    if (!made) return undefined
    return form === 'atom'
      ? { type: 'application/xml; charset=utf-8', body: atomFeed(made) }
      : { type: 'application/json; charset=utf-8', body: jsonFeed(made) }
  },
}

function feedOf(site: FramedSite, answered: AnsweredWatch): Feed | undefined {
  const { watch, title, answer } = answered
  const listing = watchFeedOf(site, answered)
  const updated = watchUpdated(site, answered)
  if (!listing || updated === undefined) return undefined
  const found = answer.passages
    .flatMap((passage) => passageInDocument(site, passage) ?? [])
    .flatMap((passage) => entryOf(site, passage) ?? [])
  const notices = answer.notices.flatMap((notice) => noticeEntryOf(site, notice) ?? [])
  const entries = [...found, ...notices].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
  return archiveFeed(site, { ...listing, page: site.addresses.watches(watch.id) }, title, {
    description: descriptionOf(site.say, answered, found.length),
    updated,
    entries,
  })
}

/** What the feed is of, in a few sentences. */
function descriptionOf(say: Say, { watch, answer }: AnsweredWatch, shown: number): string {
  const { query, description } = watch
  const all = answer.found.paragraphs + answer.found.headings
  const sentences = [
    description,
    all === 0
      ? say('watches.feedOfNothing', { query })
      : say('watches.feedOf', { found: foundPassages(say, answer.found), query }),
    shown < all ? say('watches.feedHas', { count: shown }) : undefined,
  ]
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}

/** A passage as an entry; undefined where no day of it is known, until it is published. */
function entryOf(site: FramedSite, passage: PassageInDocument): FeedEntry | undefined {
  const { addresses, say } = site
  const { of, paragraph, number, excerpt, updated, names, unnamed } = passage
  const url = addresses.absolute(addresses.paragraph(of, paragraph))
  const stable = stableUrl(site, of)
  if (updated === undefined || url === undefined || stable === undefined) return undefined
  const published = publicationOf(of)
  const whose = names.length > 0 ? [say.list(names)] : unnamed === undefined ? [] : [unnamed]
  return {
    // The paragraph keeps its id, and its document the address under which it was public first.
    id: `${stable}#${paragraph}`,
    url,
    title:
      number > 0
        ? say('watches.entryTitle', { document: of.title, paragraph: String(number) })
        : say('watches.entryTitleOfHeading', { document: of.title }),
    summary: say('watches.entryText', {
      excerpt: plainExcerpt(excerpt),
      whose: [...whose, of.date === undefined ? say('dates.dateNotKnown') : formatDate(of.date, say)].join(', '),
    }),
    updated,
    ...(published !== undefined && { published }),
    authors: entryAuthors(site, names),
    tags: entryTags(site, of),
    ...(of.language !== undefined && { language: of.language }),
    ...(of.url !== undefined && { source: new URL(of.url).href }),
    ...(of.rights !== undefined && { rights: of.rights }),
  }
}
