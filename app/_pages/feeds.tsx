import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FeedForms, type FeedLink } from '#app/_components/feed-links.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { type FeedListing, feedsOf } from '#app/_site/feeds.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { feedMessages } from '#lib/site/feed-messages.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { watchMessages } from '#lib/site/watch-messages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The feeds of lists that have no page of their own, by kind of text and by language, and what feeds there are besides. */
export const feeds: PageModule<undefined> = {
  kind: 'feeds',

  async list(site) {
    const { all } = feedsOf(await site.with('archive', 'catalog'))
    return all ? [{ address: site.addresses.feeds(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<FeedsPage site={await site.with('archive', 'catalog', 'watches')} />)
  },
}

function FeedsPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'watches'> }) {
  const { addresses, archive, messages } = site
  const { all, kinds, languages, every } = feedsOf(site)
  const watches = site.watches.flatMap((answered) => {
    const { paragraphs, headings } = answered.answer.found
    const feed = watchFeedOf(site, answered)
    return feed ? [{ ...feed, count: paragraphs + headings }] : []
  })
  const trail = [{ address: addresses.about(), label: provenanceMessages.about }]
  return (
    <Shell
      site={site}
      current="feeds"
      address={addresses.feeds()}
      title={feedMessages.title}
      description={feedMessages.description(archive.settings.name, every.length + watches.length)}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={messages.breadcrumbs} steps={trail} />
        <h1>{feedMessages.title}</h1>
        <p className="lead">{feedMessages.about}</p>
        <FeedList site={site} feeds={all ? [all] : []} />
        <h2>{feedMessages.kinds}</h2>
        <FeedList site={site} feeds={[...kinds.values()]} />
        {languages.size > 0 && (
          <>
            <h2>{feedMessages.languages}</h2>
            <FeedList site={site} feeds={[...languages.values()]} />
          </>
        )}
        {watches.length > 0 && (
          <>
            <h2>{watchMessages.feedsTitle}</h2>
            <p>
              {watchMessages.feedsAbout} <a href={addresses.watches()}>{watchMessages.title}</a>
            </p>
            <FeedList site={site} feeds={watches} />
          </>
        )}
        <p>{feedMessages.aboutNames}</p>
        <p>
          <a href={addresses.watch()}>{watchMessages.follow}</a>
        </p>
      </div>
    </Shell>
  )
}

function FeedList({ site, feeds }: { site: FramedSite; feeds: readonly (FeedLink & Pick<FeedListing, 'count'>)[] }) {
  return (
    <ul className="counted feeds">
      {feeds.map((feed) => (
        <li key={feed.addresses.atom}>
          <span>
            {feed.name ?? feedMessages.everything} <span className="count">{site.messages.number(feed.count)}</span>
          </span>
          <span>
            <FeedForms site={site} feed={feed} />
          </span>
        </li>
      ))}
    </ul>
  )
}
