import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { loadSite } from '#app/_site/site.ts'
import { absolute, datesAddress, documentsAddress, groupsAddress, quoteAddress } from '#lib/site/addresses.ts'
import { QuoteCheckField } from './quote-check.tsx'
import { quotePageWords } from './words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words, archive, size } = await loadSite()
  const url = absolute(quoteAddress())
  return {
    title: words.quote,
    description: quotePageWords.description(archive.settings.name, words.paragraphs(size.paragraphs)),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The page that checks quotations. Everything on it that depends on the quotation is made in the browser. */
export default async function QuotePage() {
  const site = await loadSite()
  const { words, size, assets } = site
  const scope = quotePageWords.scope(words.paragraphs(size.paragraphs), words.documents(size.documents))
  return (
    <Frame site={site} page={{ title: words.quote, address: quoteAddress() }} current="quote">
      <div className="wide search-page">
        <h1>{words.quote}</h1>
        <QuoteCheckField language={words.language} scope={scope} script={assets.quote} />
        <noscript>
          <p className="notice">
            {quotePageWords.needsScript} {quotePageWords.browse} <a href={documentsAddress()}>{words.documentsTitle}</a>
            , <a href={datesAddress()}>{words.dates}</a>,{' '}
            <a href={groupsAddress('speakers')}>{words.groups.speakers}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
