import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { exampleTerms } from './example-terms.ts'
import { trendsMessages } from './messages.ts'
import { Trends } from './trends.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { messages, archive, addresses } = await loadSite().with('archive')
  const url = addresses.absolute(addresses.trends())
  return {
    title: messages.trends,
    description: trendsMessages.description(archive.settings.name),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page of trends. Everything on it that depends on the terms is made in the browser. */
export default async function TrendsPage() {
  const site = await loadSite().with('archive', 'catalog', 'chronology')
  const { messages, archive, catalog, chronology, addresses } = site
  const [first, last] = [chronology.years[0]?.filed, chronology.years.at(-1)?.filed]
  const years = first && last ? `, ${messages.fromTo(first, last)}` : ''
  return (
    <Frame site={site} page={{ title: messages.trends, address: addresses.trends() }} current="trends">
      <OperatedPageData
        site={site}
        address={addresses.trends()}
        name={messages.trends}
        description={trendsMessages.description(archive.settings.name)}
      />
      <div className="wide search-page">
        <h1>{messages.trends}</h1>
        <Trends
          scope={trendsMessages.scope(messages.words(catalog.extent.words), years)}
          archive={archive.settings.name}
          examples={exampleTerms(site)}
        />
        <noscript>
          <p className="notice">
            {trendsMessages.needsScript} {trendsMessages.withoutIt} <a href={addresses.dates()}>{messages.dates}</a>
            {last && (
              <>
                , <a href={addresses.date(last)}>{last}</a>
              </>
            )}
            .
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
