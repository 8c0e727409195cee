import { type Section, type Site, sections } from '#app/_site/site.ts'
import {
  datesAddress,
  documentsAddress,
  groupsAddress,
  homeAddress,
  quoteAddress,
  searchAddress,
  trendsAddress,
} from '#lib/site/addresses.ts'

function sectionAddress(section: Section): string {
  if (section === 'documents') return documentsAddress()
  if (section === 'dates') return datesAddress()
  if (section === 'trends') return trendsAddress()
  if (section === 'quote') return quoteAddress()
  return groupsAddress(section)
}

/** The name, the sections and a search field; on a narrow screen the sections are a menu that opens without script. */
export function Header({ site, current }: { site: Site; current?: Section | undefined }) {
  const { words } = site
  const links = sections(site).map(({ section, label }) => (
    <li key={section}>
      <a href={sectionAddress(section)} aria-current={section === current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  ))
  return (
    <header className="site-header">
      <a className="site-name" href={homeAddress()}>
        {site.archive.settings.name}
      </a>
      <nav className="site-nav" aria-label={words.mainNavigation}>
        <ul>{links}</ul>
      </nav>
      <search className="site-search">
        <form action={searchAddress()}>
          <input type="search" name="q" aria-label={words.searchLabel} placeholder={words.searchPlaceholder} />
          <span className="key" aria-hidden="true">
            /
          </span>
        </form>
      </search>
      <a className="site-search-link" href={searchAddress()}>
        {words.search}
      </a>
      <details className="site-menu">
        <summary>{words.menu}</summary>
        <nav aria-label={words.mainNavigation}>
          <ul>{links}</ul>
        </nav>
      </details>
    </header>
  )
}
