import type { SiteBase } from '#app/_site/site.ts'
import type { IndexSection } from '#lib/archive/group-index.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDecade } from '#lib/site/format-date.ts'
import type { GroupKind } from '#lib/site/groups.ts'

/** The parts of a divided list in a row: letters or decades. */
export function IndexLinks({
  site,
  kind,
  sections,
  current,
}: {
  site: SiteBase
  kind: GroupKind
  sections: readonly IndexSection[]
  current?: string
}) {
  if (sections.length === 0) return null
  return (
    <ul className="index-links">
      {sections.map((section) => (
        <li key={section.key}>
          <a
            href={site.addresses.groupIndex(kind, section.order, section.key)}
            aria-current={section.key === current ? 'true' : undefined}
          >
            {sectionLabel(section, site.say)} <span className="count">{site.say.number(section.names)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The label of a part of a divided list: `M`, `1960s`. */
export function sectionLabel({ order, key }: IndexSection, say: Say): string {
  if (order === 'years') return formatDecade(Number.parseInt(key, 10), say)
  return key === 'other' ? say('lists.otherLetters') : key.toUpperCase()
}
