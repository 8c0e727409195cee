import { SearchForm } from '#app/_components/search-form.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite, Site } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * What hosts answer with where an address leads nowhere: it offers the search, and its script leads on from addresses of pages that an
 * archive has no longer once it has grown. Some hosts take the page of the folder that was asked for, others know only the one of the
 * site, which therefore says it in each language of the interface.
 */
export const notFound: PageModule<undefined> = {
  kind: 'not found',
  isUnlisted: true,
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.notFound(), params: undefined }]
  },

  async render(site) {
    const { language } = site.say
    const [first, ...others] = site.languages
    const shown = await framed(site, language)
    const besides = language === first ? await Promise.all(others.map((other) => framed(site, other))) : []
    return htmlPage(<NotFoundPage site={shown} besides={besides} />)
  },
}

/** The site in a language, as pages see it that have no twins: whoever chooses another language comes to its front page. */
function framed(site: Site, language: string): Promise<FramedSite> {
  return site.in(language).with('archive', 'catalog')
}

/** @param besides the site in the languages in which the page says what it says in its own as well */
function NotFoundPage({ site, besides }: { site: FramedSite; besides: readonly FramedSite[] }) {
  const { say, addresses } = site
  return (
    <Shell
      site={site}
      address={addresses.notFound()}
      title={say('notFound.title')}
      description={say('notFound.how')}
      tags={[{ name: 'robots', content: 'noindex' }]}
    >
      <div className="wide not-found" data-root={addresses.root()}>
        <h1>{say('notFound.title')}</h1>
        <p className="lead">{say('notFound.how')}</p>
        <SearchForm site={site} />
        {besides.map((other) => (
          <InOtherWords key={other.say.language} site={other} />
        ))}
      </div>
    </Shell>
  )
}

/** The same in another language, and the way to the search in it. */
function InOtherWords({ site: { say, addresses } }: { site: FramedSite }) {
  return (
    <section lang={say.language}>
      <h2>{say('notFound.title')}</h2>
      <p>
        {say('notFound.how')} <a href={addresses.search()}>{say('titles.search')}</a>
      </p>
    </section>
  )
}
