import { mainNavigation, waysIn } from '#app/_site/navigation.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { WebSearchForm } from './web-search-form.tsx'

/**
 * What the search page says where no script runs: by which lists texts are found, all of them pages that need none, and,
 * where the archive names one, a form to a general search engine.
 */
export function WithoutScript({ site }: { site: FramedSite }) {
  const { say } = site
  const byText = waysIn(site).filter(({ part, isMain }) => part === 'names' || (part === 'texts' && isMain))
  const lists = [...byText, ...mainNavigation(site).slice(-1)]
  return (
    <div className="notice">
      <p>
        {say('search.needsScript')} {say('search.browse')}
      </p>
      <ul className="mt-2 mb-4 flex flex-wrap gap-x-6 sans-base font-medium links:py-1.5">
        {lists.map(({ section, label, address }) => (
          <li key={section}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
      <WebSearchForm site={site} />
    </div>
  )
}
