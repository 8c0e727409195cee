import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { loadSite } from '#app/_site/site.ts'
import { absolute, dateAddress, datesAddress, trendsAddress } from '#lib/site/addresses.ts'
import { exampleTerms } from './example-terms.ts'
import { Trends } from './trends.tsx'
import { trendsWords } from './words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words, archive } = await loadSite()
  const url = absolute(trendsAddress())
  return {
    title: words.trends,
    description: trendsWords.description(archive.settings.name),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page of trends. Everything on it that depends on the terms is made in the browser. */
export default async function TrendsPage() {
  const site = await loadSite()
  const { words, size, archive, dates } = site
  const [first, last] = [dates.years[0]?.filed, dates.years.at(-1)?.filed]
  const years = first && last ? `, ${words.fromTo(first, last)}` : ''
  return (
    <Frame site={site} page={{ title: words.trends, address: trendsAddress() }} current="trends">
      <div className="wide search-page">
        <h1>{words.trends}</h1>
        <Trends
          scope={trendsWords.scope(words.words(size.words), years)}
          archive={archive.settings.name}
          examples={exampleTerms(site)}
        />
        <noscript>
          <p className="notice">
            {trendsWords.needsScript} {trendsWords.withoutIt} <a href={datesAddress()}>{words.dates}</a>
            {last && (
              <>
                , <a href={dateAddress(last)}>{last}</a>
              </>
            )}
            .
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
