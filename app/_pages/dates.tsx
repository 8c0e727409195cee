import { Shell } from '#app/_components/shell.tsx'
import { YearChart } from '#app/_components/year-chart.tsx'
import { YearList } from '#app/_components/year-list.tsx'
import type { Site } from '#app/_site/site.ts'
import { datesAddress } from '#lib/site/addresses.ts'
import { EmptyArchive } from './empty.tsx'

export function DatesPage({ site }: { site: Site }) {
  const { words, archive, size, dates } = site
  return (
    <Shell
      site={site}
      address={datesAddress()}
      title={words.dates}
      description={words.datesOf(archive.settings.name, dates.years.length)}
      current="dates"
    >
      <div className="wide">
        <h1>{words.dates}</h1>
        <p className="lead">{words.datesAbout}</p>
        {size.documents === 0 && <EmptyArchive site={site} />}
        <YearChart site={site} />
        {size.documents > 0 && <h2>{words.byYear}</h2>}
        <YearList site={site} />
      </div>
    </Shell>
  )
}
