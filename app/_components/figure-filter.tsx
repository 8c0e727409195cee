import type { SiteWith } from '#app/_site/site.ts'
import { figuresFolder } from '#lib/site/figure-files.ts'

/** Where the script puts the fields that filter and sort the figures of some units; nothing without it. */
export function FigureFilter({ site, units }: { site: SiteWith<'figures'>; units: readonly string[] }) {
  const parts = site.figures.units
    .filter(({ id }) => units.includes(id))
    .map(({ id, count, parts }) => [id, count, ...parts])
  return (
    <div
      className="figure-filter"
      data-figures={JSON.stringify(parts)}
      data-folder={site.addresses.file(`${figuresFolder}/`)}
    />
  )
}
