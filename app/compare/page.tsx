import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { compareMessages } from '#lib/site/compare-messages.ts'
import { Compare } from './compare.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { archive, addresses } = await loadSite().with('archive')
  const url = addresses.absolute(addresses.compare())
  return {
    title: compareMessages.title,
    description: compareMessages.description(archive.settings.name),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page that compares two documents. What depends on which is made in the browser; those of events have pages. */
export default async function ComparePage() {
  const site = await loadSite().with('archive', 'catalog', 'comparisons')
  const { messages, archive, addresses, assets, comparisons } = site
  const hasPages = comparisons.ofEvents.length > 0
  return (
    <Frame site={site} page={{ title: compareMessages.title, address: addresses.compare() }} current="compare">
      <OperatedPageData
        site={site}
        address={addresses.compare()}
        name={compareMessages.title}
        description={compareMessages.description(archive.settings.name)}
      />
      <div className="wide comparison">
        <h1>{compareMessages.title}</h1>
        <p className="lead">{compareMessages.lead}</p>
        <Compare language={messages.language} script={assets.compareWorker} />
        <noscript>
          <p className="notice">{hasPages ? compareMessages.needsScript : compareMessages.needsScriptOnly}</p>
        </noscript>
        {hasPages && (
          <section aria-labelledby="events">
            <h2 id="events">{compareMessages.events}</h2>
            <p className="hint">{compareMessages.eventsLead}</p>
            <ul className="compare-pairs">
              {comparisons.ofEvents.map(({ teller, told }) => (
                <li key={`${teller.id} ${told.id}`}>
                  <a href={addresses.comparison(teller.id, told.id)}>
                    {compareMessages.titleOf(teller.title, told.title)}
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
