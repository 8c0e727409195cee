import type { Metadata } from 'next'
import { quoteSections } from '#app/_browser/page-sections.ts'
import { SayProvider } from '#app/_browser/say-context.tsx'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import { QuoteCheckField } from './quote-check.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { say, archive, catalog, addresses } = await loadSite().with('archive', 'catalog')
  const url = addresses.absolute(addresses.quote())
  return {
    title: say('titles.quote'),
    description: say('quote.description', {
      archive: archive.settings.name,
      paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
    }),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page that checks quotations. Everything on it that depends on the quotation is made in the browser. */
export default async function QuotePage() {
  const site = await loadSite().with('archive', 'catalog')
  const { say, archive, catalog, addresses, assets } = site
  const scope = say('quote.scope', {
    paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
    documents: say('counts.documents', { count: catalog.extent.documents }),
  })
  return (
    <Frame site={site} page={{ title: say('titles.quote'), address: addresses.quote() }} current="quote">
      <OperatedPageData
        site={site}
        address={addresses.quote()}
        name={say('titles.quote')}
        description={say('quote.description', {
          archive: archive.settings.name,
          paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
        })}
      />
      <div className="wide search-page">
        <h1>{say('titles.quote')}</h1>
        <SayProvider language={say.language} messages={sectionsOf(say.language, quoteSections)}>
          <QuoteCheckField language={say.language} scope={scope} script={assets.quoteWorker} />
        </SayProvider>
        <noscript>
          <p className="notice">
            {say('quote.needsScript')} {say('quote.browse')}{' '}
            <a href={addresses.documents()}>{say('titles.documents')}</a>
            {', '}
            <a href={addresses.dates()}>{say('titles.dates')}</a>,{' '}
            <a href={addresses.groups('speakers')}>{say('groups.speakers')}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
