import { DocumentList } from '#app/_components/document-list.tsx'
import { EmptyArchive } from '#app/_components/empty-archive.tsx'
import { FollowedPlace } from '#app/_components/followed-place.tsx'
import { SearchForm } from '#app/_components/search-form.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { YearChart } from '#app/_components/year-chart.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { structuredSite } from '#lib/export/structured-page.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The front page. */
export const home: PageModule<undefined> = {
  kind: 'home',

  async list({ addresses }) {
    return [{ address: addresses.home(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<HomePage site={await site.with('archive', 'catalog', 'chronology')} />)
  },
}

/** Documents listed on the front page. */
const latestCount = 12

function HomePage({ site }: { site: SiteWith<'archive' | 'catalog' | 'chronology'> }) {
  const { messages, archive, catalog, chronology } = site
  const { extent } = catalog
  const { name, tagline, description } = archive.settings
  const first = chronology.years[0]?.filed
  const last = chronology.years.at(-1)?.filed
  const span = first && last ? `, ${messages.fromTo(first, last)}` : ''
  return (
    <Shell
      site={site}
      address={site.addresses.home()}
      title={name}
      description={description}
      structured={structuredSite({ description, language: messages.language, archive: name }, site.addresses)}
    >
      <div className="wide">
        <section className="hero">
          <h1>{tagline}</h1>
          {extent.documents > 0 && (
            <p>
              {messages.documents(extent.documents)}, {messages.paragraphs(extent.paragraphs)},{' '}
              {messages.words(extent.words)}
              {span}. {messages.promise}
            </p>
          )}
          {extent.documents > 0 && <SearchForm site={site} />}
          {extent.documents > 0 && <FollowedPlace site={site} />}
        </section>
        {extent.documents === 0 ? (
          <EmptyArchive site={site} />
        ) : (
          <>
            <YearChart site={site} linked />
            <section aria-labelledby="latest">
              <h2 id="latest">{messages.latest}</h2>
              <DocumentList site={site} documents={chronology.latest(latestCount)} />
              <p className="more">
                <a href={site.addresses.documents()}>{messages.allDocuments}</a>
              </p>
            </section>
          </>
        )}
      </div>
    </Shell>
  )
}
