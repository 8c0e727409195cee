import type { SiteBase } from '#app/_site/site.ts'

/** The large search field. Works by a plain request to the search page. */
export function SearchForm({ site }: { site: SiteBase }) {
  const { words } = site
  return (
    <search>
      <form className="big-search" action={site.addresses.search()}>
        <input type="search" name="q" aria-label={words.searchLabel} aria-describedby="search-hint" />
        <button type="submit">{words.search}</button>
        <p className="hint" id="search-hint">
          {words.searchHint} <a href={site.addresses.quote()}>{words.quoteHint}</a>
        </p>
      </form>
    </search>
  )
}
