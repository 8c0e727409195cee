import { trendsSections } from '#app/_browser/page-sections.ts'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { exampleTerms } from '#app/trends/example-terms.ts'
import { yearsFromTo } from '#lib/site/year-span.ts'
import { htmlPage } from './html-page.ts'
import { Operated, OperatedScripts } from './operated.tsx'
import { type WrittenRoot, writeRoot } from './operated-root.ts'
import type { PageModule } from './page-module.ts'

/** The page of trends. Everything on it that depends on the terms is made in the browser. */
export const trends: PageModule<undefined> = {
  kind: 'trends',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.trends(), params: undefined }]
  },

  async render(site) {
    const parts = await site.with('archive', 'catalog', 'chronology')
    const { say, archive, catalog, chronology } = parts
    const [first, last] = [chronology.years[0]?.filed, chronology.years.at(-1)?.filed]
    const years = first && last ? `, ${yearsFromTo(say, first, last)}` : ''
    const root = await writeRoot(site, 'trends', trendsSections, {
      scope: say('trends.scope', { words: say('counts.words', { count: catalog.extent.words }), years }),
      archive: archive.settings.name,
      examples: exampleTerms(parts),
    })
    return htmlPage(<TrendsPage site={parts} root={root} last={last} />)
  },
}

interface TrendsPageProps {
  site: SiteWith<'archive' | 'catalog'>
  root: WrittenRoot
  /** The last year of which the archive has documents. */
  last: string | undefined
}

function TrendsPage({ site, root, last }: TrendsPageProps) {
  const { say, archive, addresses } = site
  return (
    <Shell
      site={site}
      address={addresses.trends()}
      title={say('titles.trends')}
      description={say('trends.description', { archive: archive.settings.name })}
      current="trends"
      scripts={<OperatedScripts site={site} name="trends" />}
    >
      <div className="wide search-page">
        <h1>{say('titles.trends')}</h1>
        <Operated root={root} />
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
    </Shell>
  )
}
