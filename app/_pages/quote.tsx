import { quoteSections } from '#app/_browser/page-sections.ts'
import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import { Operated, OperatedScripts } from './operated.tsx'
import { type WrittenRoot, writeRoot } from './operated-root.ts'
import type { PageModule } from './page-module.ts'

/** The page that checks quotations. Everything on it that depends on the quotation is made in the browser. */
export const quote: PageModule<undefined> = {
  kind: 'quote check',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.quote(), params: undefined }]
  },

  async render(site) {
    const parts = await site.with('archive', 'catalog')
    const { say, catalog, assets } = parts
    const root = await writeRoot(site, 'quote', quoteSections, {
      language: say.language,
      scope: say('quote.scope', {
        paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
        documents: say('counts.documents', { count: catalog.extent.documents }),
      }),
      script: assets.quoteWorker,
    })
    return htmlPage(<QuotePage site={parts} root={root} />)
  },
}

function QuotePage({ site, root }: { site: FramedSite; root: WrittenRoot }) {
  const { say, archive, catalog, addresses } = site
  return (
    <Shell
      site={site}
      address={addresses.quote()}
      title={say('titles.quote')}
      description={say('quote.description', {
        archive: archive.settings.name,
        paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
      })}
      current="quote"
      scripts={<OperatedScripts site={site} name="quote" />}
    >
      <div className="wide search-page">
        <h1>{say('titles.quote')}</h1>
        <Operated root={root} />
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
    </Shell>
  )
}
