import { EmptyArchive } from '#app/_components/empty-archive.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { UndatedSummary } from '#app/_components/time/undated-summary.tsx'
import { YearTable } from '#app/_components/time/year-table.tsx'
import { YearChart } from '#app/_components/year-chart.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Every year that has documents. */
export const dates: PageModule<undefined> = {
  kind: 'dates',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.dates(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<DatesPage site={await site.with('archive', 'catalog', 'chronology')} />)
  },
}

function DatesPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'chronology'> }) {
  const { say, archive, catalog, chronology } = site
  return (
    <Shell
      site={site}
      address={site.addresses.dates()}
      title={say('titles.dates')}
      description={say('lists.datesOf', { archive: archive.settings.name, count: chronology.years.length })}
      current="dates"
    >
      <div className="wide">
        <h1>{say('titles.dates')}</h1>
        <p className="lead">{say('lists.datesAbout')}</p>
        {catalog.extent.documents === 0 && <EmptyArchive site={site} />}
        <YearChart site={site} />
        {catalog.extent.documents > 0 && (
          <>
            <h2>{say('time.byYear')}</h2>
            <YearTable site={site} />
            <h2>{say('time.undated')}</h2>
            <UndatedSummary site={site} />
          </>
        )}
      </div>
    </Shell>
  )
}
