import { frameLinksOf } from '#app/_site/navigation.ts'
import type { FramedSite } from '#app/_site/site.ts'
import type { NavigationSection, WayIn } from '#app/_site/ways/way-in.ts'

type NavigationItem = Pick<WayIn, 'section' | 'label' | 'address'>

/**
 * The archive's name, the sections and a search field; on a narrow screen the sections are in a menu that opens without
 * script.
 */
export function Header({ site, current }: { site: FramedSite; current?: NavigationSection | undefined }) {
  const { say } = site
  const { name, logo } = site.archive.settings
  const items = frameLinksOf(site).head
  // What the head has no item for is under the page of all ways in.
  const marked = current === undefined || items.some(({ section }) => section === current) ? current : 'browse'
  const linksTo = (sections: readonly NavigationItem[]) =>
    sections.map(({ section, label, address }) => (
      <li key={section}>
        <a href={address} aria-current={section === marked ? 'true' : undefined}>
          {label}
        </a>
      </li>
    ))
  return (
    <header className="site-header">
      <a className="site-name" href={site.addresses.home()}>
        {logo && site.assets.logo && (
          // With a low priority, since React would else put a link that fetches it before the page's policy.
          // biome-ignore lint/performance/noImgElement: a static site has no server that makes pictures of other sizes
          <img
            className="site-logo mr-2.5 inline-block size-8 object-contain align-middle"
            src={site.assets.logo}
            alt={logo.alt}
            fetchPriority="low"
          />
        )}
        {name}
      </a>
      <nav className="site-nav" aria-label={say('frame.mainNavigation')}>
        <ul>{linksTo(items)}</ul>
      </nav>
      <search className="site-search">
        <form action={site.addresses.search()}>
          <input
            type="search"
            name="q"
            aria-label={say('frame.searchLabel')}
            placeholder={say('frame.searchPlaceholder')}
          />
          <span className="key" aria-hidden="true">
            /
          </span>
        </form>
      </search>
      <a className="site-search-link" href={site.addresses.search()}>
        {say('titles.search')}
      </a>
      <details className="site-menu">
        <summary>{say('frame.menu')}</summary>
        <nav aria-label={say('frame.mainNavigation')}>
          {/* The way to the search is beside the menu. */}
          <ul>{linksTo(items.filter(({ section }) => section !== 'search'))}</ul>
        </nav>
      </details>
    </header>
  )
}
