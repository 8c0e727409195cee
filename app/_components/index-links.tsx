import type { SiteBase } from '#app/_site/site.ts'
import type { IndexSection } from '#lib/archive/group-index.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import type { Messages } from '#lib/site/messages.ts'

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
            {sectionLabel(section, site.messages)} <span className="count">{site.messages.number(section.names)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The label of a part of a divided list: `M`, `1960s`. */
export function sectionLabel({ order, key }: IndexSection, messages: Messages): string {
  if (order === 'years') return messages.decadeOrCentury(Number.parseInt(key, 10), 10)
  return key === 'other' ? messages.otherLetters : key.toUpperCase()
}
