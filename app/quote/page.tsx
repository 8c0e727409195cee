import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { quoteCheckMessages } from './messages.ts'
import { QuoteCheckField } from './quote-check.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { messages, archive, catalog, addresses } = await loadSite().with('archive', 'catalog')
  const url = addresses.absolute(addresses.quote())
  return {
    title: messages.quote,
    description: quoteCheckMessages.description(archive.settings.name, messages.paragraphs(catalog.extent.paragraphs)),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page that checks quotations. Everything on it that depends on the quotation is made in the browser. */
export default async function QuotePage() {
  const site = await loadSite().with('archive', 'catalog')
  const { messages, archive, catalog, addresses, assets } = site
  const scope = quoteCheckMessages.scope(
    messages.paragraphs(catalog.extent.paragraphs),
    messages.documents(catalog.extent.documents),
  )
  return (
    <Frame site={site} page={{ title: messages.quote, address: addresses.quote() }} current="quote">
      <OperatedPageData
        site={site}
        address={addresses.quote()}
        name={messages.quote}
        description={quoteCheckMessages.description(
          archive.settings.name,
          messages.paragraphs(catalog.extent.paragraphs),
        )}
      />
      <div className="wide search-page">
        <h1>{messages.quote}</h1>
        <QuoteCheckField language={messages.language} scope={scope} script={assets.quoteWorker} />
        <noscript>
          <p className="notice">
            {quoteCheckMessages.needsScript} {quoteCheckMessages.browse}{' '}
            <a href={addresses.documents()}>{messages.documentsTitle}</a>
            {', '}
            <a href={addresses.dates()}>{messages.dates}</a>,{' '}
            <a href={addresses.groups('speakers')}>{messages.groups.speakers}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
