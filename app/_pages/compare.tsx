import { compareSections } from '#app/_browser/page-sections.ts'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import { Operated, OperatedScripts } from './operated.tsx'
import { type WrittenRoot, writeRoot } from './operated-root.ts'
import type { PageModule } from './page-module.ts'

/** The page that compares two documents. What depends on which is made in the browser; those of events have pages. */
export const compare: PageModule<undefined> = {
  kind: 'compare',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.compare(), params: undefined }]
  },

  async render(site) {
    const { say, assets } = site
    const props = { language: say.language, script: assets.compareWorker }
    const root = await writeRoot(site, 'compare', compareSections, props)
    return htmlPage(<ComparePage site={await site.with('archive', 'catalog', 'comparisons')} root={root} />)
  },
}

function ComparePage({ site, root }: { site: SiteWith<'archive' | 'catalog' | 'comparisons'>; root: WrittenRoot }) {
  const { say, archive, addresses, comparisons } = site
  const hasPages = comparisons.ofEvents.length > 0
  return (
    <Shell
      site={site}
      address={addresses.compare()}
      title={say('compare.title')}
      description={say('compare.description', { archive: archive.settings.name })}
      current="compare"
      scripts={<OperatedScripts site={site} name="compare" />}
    >
      <div className="wide comparison max-w-broad [&_h2]:mt-9">
        <h1>{say('compare.title')}</h1>
        <p className="lead">{say('compare.lead')}</p>
        <Operated root={root} />
        <noscript>
          <p className="notice">{hasPages ? say('compare.needsScript') : say('compare.needsScriptOnly')}</p>
        </noscript>
        {hasPages && (
          // Out of sight until it is known how much comes above it.
          <section aria-labelledby="events" className="pending:invisible noscript:visible!">
            <h2 id="events">{say('compare.events')}</h2>
            <p className="sans-sm text-faint">{say('compare.eventsLead')}</p>
            <ul className="items:border-t items:py-2">
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
    </Shell>
  )
}
