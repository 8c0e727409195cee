import type { SiteBase } from '#app/_site/site.ts'
import { type IndexSection, lettersOfIndex } from '#lib/archive/group-index.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDecade } from '#lib/site/format-date.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { nameLetters } from '#lib/site/name-letters.ts'

interface IndexLinksProps {
  site: SiteBase
  kind: GroupKind
  sections: readonly IndexSection[]
}

/** The letters of a divided list in a row, as the names in it are written; `current` are those of the page that it is on. */
export function LetterLinks({ site, kind, sections, current }: IndexLinksProps & { current?: readonly string[] }) {
  const letters = nameLetters(site.say)
  const links = lettersOfIndex(sections, letters).map(({ letter, key, page, isFirst, names }) => {
    const address = site.addresses.groupIndex(kind, 'a-z', key, page)
    return {
      address: isFirst ? address : `${address}#${site.addresses.letterPlace(letter)}`,
      label: letters.label(letter),
      names,
      isCurrent: current?.includes(letter),
    }
  })
  return <IndexRow site={site} links={links} />
}

/** The decades of a divided list in a row; `current` is that of the page that it is on. */
export function DecadeRow({ site, kind, sections, current }: IndexLinksProps & { current?: string }) {
  const links = sections.map(({ key, names }) => ({
    address: site.addresses.groupIndex(kind, 'years', key),
    label: decadeLabel(key, site.say),
    names,
    isCurrent: key === current,
  }))
  return <IndexRow site={site} links={links} />
}

interface IndexLink {
  address: string
  label: string
  names: number
  isCurrent: boolean | undefined
}

function IndexRow({ site, links }: { site: SiteBase; links: readonly IndexLink[] }) {
  if (links.length === 0) return null
  return (
    <ul className="index-links">
      {links.map(({ address, label, names, isCurrent }) => (
        <li key={address}>
          <a href={address} aria-current={isCurrent ? 'true' : undefined}>
            {label} <span className="count">{site.say.number(names)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A decade of a divided list, of its key: `1960s`. */
export function decadeLabel(key: string, say: Say): string {
  return formatDecade(Number.parseInt(key, 10), say)
}
