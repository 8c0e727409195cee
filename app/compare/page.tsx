import type { Metadata } from 'next'
import { compareSections } from '#app/_browser/page-sections.ts'
import { SayProvider } from '#app/_browser/say-context.tsx'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import { Compare } from './compare.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { say, archive, addresses } = await loadSite().with('archive')
  const url = addresses.absolute(addresses.compare())
  return {
    title: say('compare.title'),
    description: say('compare.description', { archive: archive.settings.name }),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page that compares two documents. What depends on which is made in the browser; those of events have pages. */
export default async function ComparePage() {
  const site = await loadSite().with('archive', 'catalog', 'comparisons')
  const { say, archive, addresses, assets, comparisons } = site
  const hasPages = comparisons.ofEvents.length > 0
  return (
    <Frame site={site} page={{ title: say('compare.title'), address: addresses.compare() }} current="compare">
      <OperatedPageData
        site={site}
        address={addresses.compare()}
        name={say('compare.title')}
        description={say('compare.description', { archive: archive.settings.name })}
      />
      <div className="wide comparison">
        <h1>{say('compare.title')}</h1>
        <p className="lead">{say('compare.lead')}</p>
        <SayProvider language={say.language} messages={sectionsOf(say.language, compareSections)}>
          <Compare language={say.language} script={assets.compareWorker} />
        </SayProvider>
        <noscript>
          <p className="notice">{hasPages ? say('compare.needsScript') : say('compare.needsScriptOnly')}</p>
        </noscript>
        {hasPages && (
          <section aria-labelledby="events">
            <h2 id="events">{say('compare.events')}</h2>
            <p className="hint">{say('compare.eventsLead')}</p>
            <ul className="compare-pairs">
              {comparisons.ofEvents.map(({ teller, told }) => (
                <li key={`${teller.id} ${told.id}`}>
                  <a href={addresses.comparison(teller.id, told.id)}>
                    {say('compare.titleOf', { a: teller.title, b: told.title })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Frame>
  )
}
