import type { Metadata } from 'next'
import { FeedForms } from '#app/_components/feed-links.tsx'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { feedsOf } from '#app/_site/feeds.ts'
import { loadSite } from '#app/_site/load-site.ts'
import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { feedMessages } from '#lib/site/feed-messages.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import { linkToContact } from '#lib/site/link-to-contact.ts'
import { watchMessages } from '#lib/site/watch-messages.ts'
import { Followed } from './followed.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { archive, addresses } = await loadSite().with('archive')
  const url = addresses.absolute(addresses.watch())
  return {
    title: followedMessages.title,
    description: followedMessages.description(archive.settings.name),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page of the searches that a reader follows. Everything on it that depends on the reader is made in the browser. */
export default async function WatchPage() {
  const site = await loadSite().with('archive', 'catalog', 'watches')
  const { messages, archive, addresses } = site
  return (
    <Frame site={site} page={{ title: followedMessages.title, address: addresses.watch() }} current="followed">
      <OperatedPageData
        site={site}
        address={addresses.watch()}
        name={followedMessages.title}
        description={followedMessages.description(archive.settings.name)}
      />
      <div className="wide search-page">
        <h1>{followedMessages.title}</h1>
        <p className="lead">{followedMessages.lead}</p>
        <Followed language={messages.language} archive={archive.settings.name} />
        <noscript>
          <p className="notice">{followedMessages.needsScript}</p>
        </noscript>
        <InFeedReader site={site} />
      </div>
    </Frame>
  )
}

/** How the archive can be followed without this page: the feeds that there are. */
function InFeedReader({ site }: { site: SiteWith<'archive' | 'catalog' | 'watches'> }) {
  const { addresses, archive, watches } = site
  const { all } = feedsOf(site)
  const { contact } = archive.settings
  const contactLink = contact === undefined ? undefined : linkToContact(contact)
  return (
    <section aria-labelledby="in-feed-reader" className="watch-section watch-feeds">
      <h2 id="in-feed-reader">{followedMessages.inReader}</h2>
      <p>
        {followedMessages.inReaderAbout} {all ? followedMessages.readyFeeds : followedMessages.noFeeds}
      </p>
      {all && (
        <p>
          {followedMessages.listsAbout} <a href={addresses.feeds()}>{feedMessages.title}</a>
        </p>
      )}
      {watches.length > 0 && (
        <>
          <p>
            {all ? followedMessages.watchesAbout : followedMessages.watchesWithoutFeeds}{' '}
            <a href={addresses.watches()}>{watchMessages.title}</a>
          </p>
          <ul>
            {watches.map((answered) => (
              <WatchItem key={answered.watch.id} site={site} answered={answered} />
            ))}
          </ul>
        </>
      )}
      {contactLink && (
        <p>
          {followedMessages.ask} <a href={contactLink}>{site.messages.contact}</a>
        </p>
      )}
    </section>
  )
}

function WatchItem({ site, answered }: { site: FramedSite; answered: AnsweredWatch }) {
  const feed = watchFeedOf(site, answered)
  return (
    <li>
      <a href={site.addresses.watches(answered.watch.id)}>{answered.title}</a>
      {feed && (
        <>
          {': '}
          <FeedForms site={site} feed={feed} />
        </>
      )}
    </li>
  )
}
