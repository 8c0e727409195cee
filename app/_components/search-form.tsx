import type { SiteBase } from '#app/_site/site.ts'

/** The large search field. Works by a plain request to the search page. */
export function SearchForm({ site }: { site: SiteBase }) {
  const { messages } = site
  return (
    <search>
      <form className="big-search" action={site.addresses.search()}>
        <input type="search" name="q" aria-label={messages.searchLabel} aria-describedby="search-hint" />
        <button type="submit">{messages.search}</button>
        <p className="hint" id="search-hint">
          {messages.searchHint} <a href={site.addresses.quote()}>{messages.quoteHint}</a>
        </p>
      </form>
    </search>
  )
}
