import { SearchForm } from '#app/_components/search-form.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * What hosts answer with where an address leads nowhere: it offers the search, and its script leads on from addresses of pages that an
 * archive has no longer once it has grown.
 */
export const notFound: PageModule<undefined> = {
  kind: 'not found',
  isUnlisted: true,

  async list({ addresses }) {
    return [{ address: addresses.notFound(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<NotFoundPage site={await site.with('archive', 'catalog')} />)
  },
}

function NotFoundPage({ site }: { site: FramedSite }) {
  const { say, addresses } = site
  return (
    <Shell
      site={site}
      address={addresses.notFound()}
      title={say('notFound.title')}
      description={say('notFound.how')}
      tags={[{ name: 'robots', content: 'noindex' }]}
    >
      <div className="wide not-found">
        <h1>{say('notFound.title')}</h1>
        <p className="lead">{say('notFound.how')}</p>
        <SearchForm site={site} />
      </div>
    </Shell>
  )
}
