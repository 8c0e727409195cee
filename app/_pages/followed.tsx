import { followedSections } from '#app/_browser/page-sections.ts'
import { FeedForms } from '#app/_components/feed-links.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { feedsOf } from '#app/_site/feeds.ts'
import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { linkToContact } from '#lib/site/link-to-contact.ts'
import { htmlPage } from './html-page.ts'
import { Operated, OperatedScripts } from './operated.tsx'
import { type WrittenRoot, writeRoot } from './operated-root.ts'
import type { PageModule } from './page-module.ts'

/** The page of the searches that a reader follows. Everything on it that depends on the reader is made in the browser. */
export const followed: PageModule<undefined> = {
  kind: 'followed searches',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.watch(), params: undefined }]
  },

  async render(site) {
    const parts = await site.with('archive', 'catalog', 'watches')
    const props = { language: site.say.language, archive: parts.archive.settings.name }
    return htmlPage(<FollowedPage site={parts} root={await writeRoot(site, 'watch', followedSections, props)} />)
  },
}

function FollowedPage({ site, root }: { site: SiteWith<'archive' | 'catalog' | 'watches'>; root: WrittenRoot }) {
  const { say, archive, addresses } = site
  return (
    <Shell
      site={site}
      address={addresses.watch()}
      title={say('followed.title')}
      description={say('followed.description', { archive: archive.settings.name })}
      current="followed"
      scripts={<OperatedScripts site={site} name="watch" />}
    >
      <div className="wide search-page">
        <h1>{say('followed.title')}</h1>
        <p className="lead">{say('followed.lead')}</p>
        <Operated root={root} />
        <noscript>
          <p className="notice">{say('followed.needsScript')}</p>
        </noscript>
        <InFeedReader site={site} />
      </div>
    </Shell>
  )
}

/** How the archive can be followed without this page: the feeds that there are. */
function InFeedReader({ site }: { site: SiteWith<'archive' | 'catalog' | 'watches'> }) {
  const { addresses, archive, watches } = site
  const { all } = feedsOf(site)
  const { contact } = archive.settings
  const contactLink = contact === undefined ? undefined : linkToContact(contact)
  return (
    <section
      aria-labelledby="in-feed-reader"
      className="mt-12 pending:invisible noscript:visible! max-w-narrow [&>p]:mt-3 [&>ul]:list-disc [&>ul]:pl-5"
    >
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
