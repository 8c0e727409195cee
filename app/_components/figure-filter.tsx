import type { SiteWith } from '#app/_site/site.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import type { MessageTree } from '#lib/i18n/message.ts'
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
      data-words={JSON.stringify(filterWords(site.say.language))}
      data-folder={site.addresses.file(`${figuresFolder}/`)}
    />
  )
}

/** The words of the script that filters, without those that only pages say. */
function filterWords(language: string): MessageTree {
  const { language: own, figures } = sectionsOf(language, ['figures'])
  if (typeof figures === 'string' || figures === undefined || own === undefined) return {}
  const { filter, columns, units, whose, unknownSpeaker } = figures
  return { language: own, figures: { filter, columns, units, whose, unknownSpeaker } } as MessageTree
}
