import { DocumentList } from '#app/_components/document-list.tsx'
import { EmptyArchive } from '#app/_components/empty-archive.tsx'
import { FeedLinks } from '#app/_components/feed-links.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { YearList } from '#app/_components/year-list.tsx'
import { feedsOf } from '#app/_site/feeds.ts'
import { offersData } from '#app/_site/offers-data.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { Signpost } from '#lib/export/signposts.ts'
import { entriesPerPage } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * All documents, newest first, where one page can hold them; else the latest, and the years, which lead to the rest.
 */
export const documents: PageModule<undefined> = {
  kind: 'documents',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.documents(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<DocumentsPage site={await site.with('archive', 'catalog', 'chronology', 'dataFiles')} />)
  },
}

/** Documents that are listed where there are too many for one page. */
const latestCount = 100

/** Links for programs to the documents as data, where one file has them all. */
function alternatesOf({ addresses, dataFiles }: SiteWith<'dataFiles'>): Signpost[] {
  const whole = dataFiles?.files.filter(({ of, part }) => of === 'documents' && part === undefined) ?? []
  return whole.map(({ path, type }) => ({ rel: 'alternate', href: addresses.dataFile(path), type }))
}

function DocumentsPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'chronology' | 'dataFiles'> }) {
  const { say, archive, catalog, chronology } = site
  const { extent } = catalog
  const whole = extent.documents <= entriesPerPage
  const documents = whole ? chronology.newestFirst() : chronology.latest(latestCount)
  return (
    <Shell
      site={site}
      address={site.addresses.documents()}
      title={say('titles.documents')}
      description={say('lists.documentsOf', { archive: archive.settings.name, count: extent.documents })}
      current="documents"
      signposts={alternatesOf(site)}
    >
      <div className="wide">
        <h1>{say('titles.documents')}</h1>
        <p className="lead">
          {say('counts.documents', { count: extent.documents })},{' '}
          {say('counts.paragraphs', { count: extent.paragraphs })}, {say('counts.words', { count: extent.words })}.
        </p>
        <FeedLinks site={site} feed={feedsOf(site).all} />
        {offersData(site) && (
          <p className="mb-6 sans-sm text-soft">
            {say('data.title')}: <a href={site.addresses.data()}>{say('data.allDocuments')}</a>
          </p>
        )}
        {extent.documents === 0 && <EmptyArchive site={site} />}
        {!whole && (
          <section aria-labelledby="by-year">
            <h2 id="by-year">{say('lists.byYear')}</h2>
            <YearList site={site} />
            <h2>{say('lists.latestOf', { shown: documents.length, all: extent.documents })}</h2>
          </section>
        )}
        <DocumentList site={site} documents={documents} />
      </div>
    </Shell>
  )
}
