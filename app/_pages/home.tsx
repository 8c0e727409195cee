import { EmptyArchive } from '#app/_components/empty-archive.tsx'
import { FollowedPlace } from '#app/_components/followed-place.tsx'
import { DaysOfYear } from '#app/_components/home/days-of-year.tsx'
import { FrequentNames } from '#app/_components/home/frequent-names.tsx'
import { HowToUse } from '#app/_components/home/how-to-use.tsx'
import { NewestDocuments } from '#app/_components/home/newest-documents.tsx'
import { SingledOutPassages } from '#app/_components/home/singled-out-passages.tsx'
import { SearchForm } from '#app/_components/search-form.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { YearChart } from '#app/_components/year-chart.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { structuredSite } from '#lib/export/structured-page.ts'
import type { PassagePage } from '#lib/site/passage-pages.ts'
import { yearsFromTo } from '#lib/site/year-span.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The front page. */
export const home: PageModule<undefined> = {
  kind: 'home',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.home(), params: undefined }]
  },

  async render(site) {
    const { chosen } = await site.content.passageCandidates()
    return htmlPage(
      <HomePage site={await site.with('archive', 'catalog', 'chronology', 'crossReferences')} chosen={chosen} />,
    )
  },
}

interface HomeProps {
  site: SiteWith<'archive' | 'catalog' | 'chronology' | 'crossReferences'>
  /** Paragraphs that editors chose. */
  chosen: readonly PassagePage[]
}

function HomePage({ site, chosen }: HomeProps) {
  const { say, archive, catalog } = site
  const { name, tagline, description } = archive.settings
  return (
    <Shell
      site={site}
      address={site.addresses.home()}
      title={name}
      description={description}
      structured={structuredSite({ description, language: say.language, archive: name }, site.addresses)}
    >
      <div className="wide home">
        {catalog.extent.documents > 0 ? (
          <Ways site={site} chosen={chosen} />
        ) : (
          <>
            <h1>{tagline}</h1>
            <EmptyArchive site={site} />
          </>
        )}
      </div>
    </Shell>
  )
}

/** The ways into an archive that has documents, those that most come for first: on a desk all of them are on one screen. */
function Ways({ site, chosen }: HomeProps) {
  const { say, archive, catalog, chronology } = site
  const { extent } = catalog
  const first = chronology.years[0]?.filed
  const last = chronology.years.at(-1)?.filed
  const span = first && last ? `, ${yearsFromTo(say, first, last)}` : ''
  return (
    <>
      <div className="home-row lg:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)]">
        <section>
          <h1>{archive.settings.tagline}</h1>
          <p className="lead mb-3 text-base">
            {say('counts.documents', { count: extent.documents })},{' '}
            {say('counts.paragraphs', { count: extent.paragraphs })}, {say('counts.words', { count: extent.words })}
            {span}. {say('front.promise')}
          </p>
          <SearchForm site={site} />
          <FollowedPlace site={site} />
        </section>
        <HowToUse site={site} />
      </div>
      <YearChart site={site} linked />
      <div className="home-row home-columns">
        <DaysOfYear site={site} />
        <NewestDocuments site={site} />
        <FrequentNames site={site} />
      </div>
      <SingledOutPassages site={site} chosen={chosen} />
    </>
  )
}
