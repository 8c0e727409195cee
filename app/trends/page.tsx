import type { Metadata } from 'next'
import { trendsSections } from '#app/_browser/page-sections.ts'
import { SayProvider } from '#app/_browser/say-context.tsx'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import { yearsFromTo } from '#lib/site/year-span.ts'
import { exampleTerms } from './example-terms.ts'
import { Trends } from './trends.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { say, archive, addresses } = await loadSite().with('archive')
  const url = addresses.absolute(addresses.trends())
  return {
    title: say('titles.trends'),
    description: say('trends.description', { archive: archive.settings.name }),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page of trends. Everything on it that depends on the terms is made in the browser. */
export default async function TrendsPage() {
  const site = await loadSite().with('archive', 'catalog', 'chronology')
  const { say, archive, catalog, chronology, addresses } = site
  const [first, last] = [chronology.years[0]?.filed, chronology.years.at(-1)?.filed]
  const years = first && last ? `, ${yearsFromTo(say, first, last)}` : ''
  return (
    <Frame site={site} page={{ title: say('titles.trends'), address: addresses.trends() }} current="trends">
      <OperatedPageData
        site={site}
        address={addresses.trends()}
        name={say('titles.trends')}
        description={say('trends.description', { archive: archive.settings.name })}
      />
      <div className="wide search-page">
        <h1>{say('titles.trends')}</h1>
        <SayProvider language={say.language} messages={sectionsOf(say.language, trendsSections)}>
          <Trends
            scope={say('trends.scope', { words: say('counts.words', { count: catalog.extent.words }), years })}
            archive={archive.settings.name}
            examples={exampleTerms(site)}
          />
        </SayProvider>
        <noscript>
          <p className="notice">
            {say('trends.needsScript')} {say('trends.withoutIt')} <a href={addresses.dates()}>{say('titles.dates')}</a>
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
