import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { QuoteCheckField } from './quote-check.tsx'
import { quotePageWords } from './words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words, archive, catalog, addresses } = await loadSite().with('archive', 'catalog')
  const url = addresses.absolute(addresses.quote())
  return {
    title: words.quote,
    description: quotePageWords.description(archive.settings.name, words.paragraphs(catalog.extent.paragraphs)),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page that checks quotations. Everything on it that depends on the quotation is made in the browser. */
export default async function QuotePage() {
  const site = await loadSite().with('archive', 'catalog')
  const { words, catalog, addresses, assets } = site
  const scope = quotePageWords.scope(
    words.paragraphs(catalog.extent.paragraphs),
    words.documents(catalog.extent.documents),
  )
  return (
    <Frame site={site} page={{ title: words.quote, address: addresses.quote() }} current="quote">
      <div className="wide search-page">
        <h1>{words.quote}</h1>
        <QuoteCheckField language={words.language} scope={scope} script={assets.quote} />
        <noscript>
          <p className="notice">
            {quotePageWords.needsScript} {quotePageWords.browse}{' '}
            <a href={addresses.documents()}>{words.documentsTitle}</a>, <a href={addresses.dates()}>{words.dates}</a>,{' '}
            <a href={addresses.groups('speakers')}>{words.groups.speakers}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
