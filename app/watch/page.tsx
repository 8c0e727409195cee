import type { Metadata } from 'next'
import { followedSections } from '#app/_browser/page-sections.ts'
import { SayProvider } from '#app/_browser/say-context.tsx'
import { FeedForms } from '#app/_components/feed-links.tsx'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { feedsOf } from '#app/_site/feeds.ts'
import { loadSite } from '#app/_site/load-site.ts'
import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import { linkToContact } from '#lib/site/link-to-contact.ts'
import { Followed } from './followed.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { say, archive, addresses } = await loadSite().with('archive')
  const url = addresses.absolute(addresses.watch())
  return {
    title: say('followed.title'),
    description: say('followed.description', { archive: archive.settings.name }),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page of the searches that a reader follows. Everything on it that depends on the reader is made in the browser. */
export default async function WatchPage() {
  const site = await loadSite().with('archive', 'catalog', 'watches')
  const { say, archive, addresses } = site
  return (
    <Frame site={site} page={{ title: say('followed.title'), address: addresses.watch() }} current="followed">
      <OperatedPageData
        site={site}
        address={addresses.watch()}
        name={say('followed.title')}
        description={say('followed.description', { archive: archive.settings.name })}
      />
      <div className="wide search-page">
        <h1>{say('followed.title')}</h1>
        <p className="lead">{say('followed.lead')}</p>
        <SayProvider language={say.language} messages={sectionsOf(say.language, followedSections)}>
          <Followed language={say.language} archive={archive.settings.name} />
        </SayProvider>
        <noscript>
          <p className="notice">{say('followed.needsScript')}</p>
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
      <h2 id="in-feed-reader">{site.say('followed.inReader')}</h2>
      <p>
        {site.say('followed.inReaderAbout')} {all ? site.say('followed.readyFeeds') : site.say('followed.noFeeds')}
      </p>
      {all && (
        <p>
          {site.say('followed.listsAbout')} <a href={addresses.feeds()}>{site.say('feeds.title')}</a>
        </p>
      )}
      {watches.length > 0 && (
        <>
          <p>
            {all ? site.say('followed.watchesAbout') : site.say('followed.watchesWithoutFeeds')}{' '}
            <a href={addresses.watches()}>{site.say('watches.title')}</a>
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
          {site.say('followed.ask')} <a href={contactLink}>{site.say('frame.contact')}</a>
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
