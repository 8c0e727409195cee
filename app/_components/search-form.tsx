import type { Site } from '#app/_site/site.ts'
import { quoteAddress, searchAddress } from '#lib/site/addresses.ts'

/** The large search field. Works by a plain request to the search page. */
export function SearchForm({ site }: { site: Site }) {
  const { words } = site
  return (
    <search>
      <form className="big-search" action={searchAddress()}>
        <input type="search" name="q" aria-label={words.searchLabel} aria-describedby="search-hint" />
        <button type="submit">{words.search}</button>
        <p className="hint" id="search-hint">
          {words.searchHint} <a href={quoteAddress()}>{words.quoteHint}</a>
        </p>
      </form>
    </search>
  )
}
