import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FigureFilter } from '#app/_components/figure-filter.tsx'
import { FigureTable } from '#app/_components/figure-table.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { unitName } from '#lib/site/unit-name.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The largest figures of one unit; all of them where there is script. */
export const figuresOfUnit: PageModule<{ unit: string }> = {
  kind: 'figures of a unit',
  isInEachLanguage: true,

  async list(site) {
    const { figures, addresses } = await site.with('figures')
    return figures.units.map(({ id }) => ({ address: addresses.figures(id), params: { unit: id } }))
  },

  async render(site, { unit }) {
    const whole = await site.with('archive', 'catalog', 'figures')
    const found = whole.figures.units.find(({ id }) => id === unit)
    return found && htmlPage(<UnitPage site={whole} unit={found} />)
  },
}

function UnitPage({
  site,
  unit: { id, count, withoutValue, listed },
}: {
  site: SiteWith<'archive' | 'catalog' | 'figures'>
  unit: SiteWith<'figures'>['figures']['units'][number]
}) {
  const { archive, addresses, say } = site
  const name = unitName(say, id)
  const trail = [{ address: addresses.figures(), label: say('figures.title') }]
  return (
    <Shell
      site={site}
      address={addresses.figures(id)}
      title={`${say('figures.title')}: ${name}`}
      description={say('figures.unitDescription', { archive: archive.settings.name, unit: name, count })}
      current="figures"
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{name}</h1>
        <FigureFilter site={site} units={[id]} />
        <p className="figures-listed my-2 sans-md text-soft">
          {count > listed.length
            ? say('figures.largestOfUnit', { count, listed: listed.length })
            : say('figures.allOfUnit', { count })}{' '}
          {count > listed.length && say('figures.allWithScript')}{' '}
          {withoutValue > 0 && say('figures.withoutValue', { count: withoutValue })}
        </p>
        <FigureTable site={site} figures={listed} />
      </div>
    </Shell>
  )
}
