import type { SiteBase } from '#app/_site/site.ts'

/** The large search field. Works by a plain request to the search page. */
export function SearchForm({ site }: { site: SiteBase }) {
  const { say } = site
  return (
    <search>
      <form className="big-search" action={site.addresses.search()}>
        <input type="search" name="q" aria-label={say('frame.searchLabel')} aria-describedby="search-hint" />
        <button type="submit">{say('titles.search')}</button>
        <p className="col-span-full sans-sm text-faint" id="search-hint">
          {say('frame.searchHint')} <a href={site.addresses.quote()}>{say('front.quoteHint')}</a>
        </p>
      </form>
    </search>
  )
}
