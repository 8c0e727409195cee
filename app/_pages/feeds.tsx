import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FeedForms, type FeedLink } from '#app/_components/feed-links.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { type FeedListing, feedsOf } from '#app/_site/feeds.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { feedEntries } from '#lib/site/feed-limits.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The feeds of lists that have no page of their own, by kind of text and by language, and what feeds there are besides. */
export const feeds: PageModule<undefined> = {
  kind: 'feeds',
  isInEachLanguage: true,

  async list(site) {
    const { all } = feedsOf(await site.with('archive', 'catalog'))
    return all ? [{ address: site.addresses.feeds(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<FeedsPage site={await site.with('archive', 'catalog', 'watches')} />)
  },
}

function FeedsPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'watches'> }) {
  const { addresses, archive, say } = site
  const { all, kinds, languages, every } = feedsOf(site)
  const watches = site.watches.flatMap((answered) => {
    const { paragraphs, headings } = answered.answer.found
    const feed = watchFeedOf(site, answered)
    return feed ? [{ ...feed, count: paragraphs + headings }] : []
  })
  const trail = [{ address: addresses.about(), label: say('provenance.about') }]
  return (
    <Shell
      site={site}
      current="feeds"
      address={addresses.feeds()}
      title={say('feeds.title')}
      description={say('feeds.description', { archive: archive.settings.name, count: every.length + watches.length })}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('feeds.title')}</h1>
        <p className="lead">{say('feeds.about', { count: feedEntries })}</p>
        <FeedList site={site} feeds={all ? [all] : []} />
        <h2>{say('feeds.kinds')}</h2>
        <FeedList site={site} feeds={[...kinds.values()]} />
        {languages.size > 0 && (
          <>
            <h2>{say('feeds.languages')}</h2>
            <FeedList site={site} feeds={[...languages.values()]} />
          </>
        )}
        {watches.length > 0 && (
          <>
            <h2>{say('watches.feedsTitle')}</h2>
            <p>
              {say('watches.feedsAbout', { count: feedEntries })}{' '}
              <a href={addresses.watches()}>{say('watches.title')}</a>
            </p>
            <FeedList site={site} feeds={watches} />
          </>
        )}
        <p>{say('feeds.aboutNames')}</p>
        <p>
          <a href={addresses.watch()}>{say('watches.follow')}</a>
        </p>
      </div>
    </Shell>
  )
}

function FeedList({ site, feeds }: { site: FramedSite; feeds: readonly (FeedLink & Pick<FeedListing, 'count'>)[] }) {
  return (
    <ul className="counted links:decoration-field">
      {feeds.map((feed) => (
        <li key={feed.addresses.atom}>
          <span>
            {feed.name ?? site.say('feeds.everything')} <span className="count">{site.say.number(feed.count)}</span>
          </span>
          <span>
            <FeedForms site={site} feed={feed} />
          </span>
        </li>
      ))}
    </ul>
  )
}
