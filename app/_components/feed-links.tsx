import { type FeedListing, feedForms, feedTitle } from '#app/_site/feeds.ts'
import type { FramedSite } from '#app/_site/site.ts'

/** A feed as links name it. */
export type FeedLink = Pick<FeedListing, 'addresses' | 'name'>

/** The feed of a list, to be followed, and the way to all feeds; nothing where it has none. */
export function FeedLinks({ site, feed }: { site: FramedSite; feed: FeedLink | undefined }) {
  if (!feed) return null
  return (
    <p className="mb-6 sans-sm text-soft">
      {site.say('feeds.feed')}: <FeedForms site={site} feed={feed} />
      {' · '}
      <a href={site.addresses.feeds()}>{site.say('feeds.all')}</a>
    </p>
  )
}

/** Links to both forms of a feed. */
export function FeedForms({ site, feed }: { site: FramedSite; feed: FeedLink }) {
  const title = feedTitle(site, feed)
  return feedForms.map(({ form, type }, index) => (
    <span key={form}>
      {index > 0 && ' · '}
      <a href={feed.addresses[form]} type={type} aria-label={`${site.say(`feeds.${form}`)}: ${title}`}>
        {site.say(`feeds.${form}`)}
      </a>
    </span>
  ))
}

/** By these feed readers find the feeds of a page in its head. */
export function FeedHeadLinks({ site, feeds }: { site: FramedSite; feeds: readonly (FeedLink | undefined)[] }) {
  return feeds.flatMap((feed) =>
    feed
      ? feedForms.map(({ form, type }) => (
          <link
            key={feed.addresses[form]}
            rel="alternate"
            type={type}
            title={feedTitle(site, feed)}
            href={feed.addresses[form]}
          />
        ))
      : [],
  )
}
