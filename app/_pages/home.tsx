import { DocumentList } from '#app/_components/document-list.tsx'
import { SearchForm } from '#app/_components/search-form.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { YearChart } from '#app/_components/year-chart.tsx'
import type { Site } from '#app/_site/site.ts'
import { documentsAddress, homeAddress } from '#lib/site/addresses.ts'
import { EmptyArchive } from './empty.tsx'

const latestShown = 12

export function HomePage({ site }: { site: Site }) {
  const { words, archive, size, dates } = site
  const { name, tagline, description } = archive.settings
  const first = dates.years[0]?.filed
  const last = dates.years.at(-1)?.filed
  const span = first && last ? `, ${words.fromTo(first, last)}` : ''
  return (
    <Shell site={site} address={homeAddress()} title={name} description={description}>
      <div className="wide">
        <section className="hero">
          <h1>{tagline}</h1>
          {size.documents > 0 && (
            <p>
              {words.documents(size.documents)}, {words.paragraphs(size.paragraphs)}, {words.words(size.words)}
              {span}. {words.promise}
            </p>
          )}
          {size.documents > 0 && <SearchForm site={site} />}
        </section>
        {size.documents === 0 ? (
          <EmptyArchive site={site} />
        ) : (
          <>
            <YearChart site={site} linked />
            <section aria-labelledby="latest">
              <h2 id="latest">{words.latest}</h2>
              <DocumentList site={site} documents={latestOf(site, latestShown)} />
              <p className="more">
                <a href={documentsAddress()}>{words.allDocuments}</a>
              </p>
            </section>
          </>
        )}
      </div>
    </Shell>
  )
}

/** The last so many dated documents, newest first; where none is dated, the first of the others. */
export function latestOf(site: Site, count: number) {
  const dated = site.archive.documents.length - site.dates.undated.length
  const latest = site.archive.documents.slice(Math.max(0, dated - count), dated).reverse()
  return latest.length > 0 ? latest : site.dates.undated.slice(0, count)
}
