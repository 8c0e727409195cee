import type { SiteWith } from '#app/_site/site.ts'

/**
 * A form that asks a general search engine for words on this site; nothing where the archive names none. Without script
 * nothing can be added to the words when they are sent: where the engine has no parameter for the site, the field begins
 * with what limits the search to it.
 */
export function WebSearchForm({ site }: { site: SiteWith<'archive'> }) {
  const { say } = site
  const { address, web_search: engine } = site.archive.settings
  if (!engine || address === undefined) return null
  const { host, pathname } = new URL(address)
  const place = host + pathname.replace(/\/$/, '')
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-2 max-sm:grid-cols-1 fields:min-w-0 fields:px-3.25 fields:py-2.5 fields:sans-base fields:leading-tight"
      action={engine.address}
      aria-describedby="web-search-about"
    >
      <label htmlFor="web-search">{say('search.webSearch', { engine: engine.name })}</label>
      <input
        id="web-search"
        type="search"
        name={engine.words ?? 'q'}
        defaultValue={engine.site === undefined ? `site:${place} ` : undefined}
      />
      {engine.site !== undefined && <input type="hidden" name={engine.site} value={place} />}
      <button type="submit" className="button">
        {say('search.askWebSearch', { engine: engine.name })}
      </button>
      <p className="sans-sm text-faint col-span-full" id="web-search-about">
        {say('search.webSearchAbout', { engine: engine.name })}
      </p>
    </form>
  )
}
