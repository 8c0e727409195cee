import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { ComparisonView } from '#app/_components/compare/comparison-view.tsx'
import { comparedSideOf } from '#app/_components/compare/side-of-document.ts'
import { Shell } from '#app/_components/shell.tsx'
import type { EventComparison } from '#app/_site/parts/comparisons.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { alignTexts } from '#lib/compare/align-texts.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** What tells of an event beside what was said there: a factsheet, a report, a release beside the speech. */
export const comparison: PageModule<{ teller: string; told: string }> = {
  kind: 'comparison',

  async list(site) {
    const { comparisons, addresses } = await site.with('comparisons')
    return comparisons.ofEvents.map(({ teller, told }) => ({
      address: addresses.comparison(teller.id, told.id),
      params: { teller: teller.id, told: told.id },
    }))
  },

  async render(site, { teller, told }) {
    const parts = await site.with('archive', 'catalog', 'comparisons')
    const pair = parts.comparisons.between(teller, told)
    return pair && htmlPage(<ComparisonPage site={parts} pair={pair} />)
  },
}

function ComparisonPage({ site, pair: { event, teller, told } }: { site: FramedSite; pair: EventComparison }) {
  const { say, addresses } = site
  const [a, b] = [comparedSideOf(site, teller), comparedSideOf(site, told)]
  const trail = [
    { address: addresses.groups('events'), label: say('groups.events') },
    ...(site.catalog.groupPages.hasPage('events', event)
      ? [{ address: addresses.group('events', event.record.id), label: event.record.name }]
      : []),
  ]
  return (
    <Shell
      site={site}
      address={addresses.comparison(teller.id, told.id)}
      title={say('compare.titleOf', { a: teller.title, b: told.title })}
      description={say('compare.descriptionOf', { a: teller.title, b: told.title })}
      current="compare"
      trail={trail}
    >
      <div className="wide max-w-broad [&_h2]:mt-9">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('compare.heading')}</h1>
        <ComparisonView say={say} a={a} b={b} alignment={alignTexts(a.text, b.text)} series={undefined} />
        <p className="sans-md font-medium">
          <a href={addresses.compare(teller)}>{say('compare.other')}</a>
        </p>
      </div>
    </Shell>
  )
}
