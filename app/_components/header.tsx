import { type Section, sections } from '#app/_site/sections.ts'
import type { FramedSite } from '#app/_site/site.ts'

/** The name, the sections and a search field; on a narrow screen the sections are a menu that opens without script. */
export function Header({ site, current }: { site: FramedSite; current?: Section | undefined }) {
  const { words } = site
  const links = sections(site).map(({ section, label, address }) => (
    <li key={section}>
      <a href={address} aria-current={section === current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  ))
  return (
    <header className="site-header">
      <a className="site-name" href={site.addresses.home()}>
        {site.archive.settings.name}
      </a>
      <nav className="site-nav" aria-label={words.mainNavigation}>
        <ul>{links}</ul>
      </nav>
      <search className="site-search">
        <form action={site.addresses.search()}>
          <input type="search" name="q" aria-label={words.searchLabel} placeholder={words.searchPlaceholder} />
          <span className="key" aria-hidden="true">
            /
          </span>
        </form>
      </search>
      <a className="site-search-link" href={site.addresses.search()}>
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
