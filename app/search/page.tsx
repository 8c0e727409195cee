import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { Search } from './search.tsx'
import { searchWords } from './words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words, archive, catalog, addresses } = await loadSite().with('archive', 'catalog')
  const url = addresses.absolute(addresses.search())
  return {
    title: words.search,
    description: searchWords.description(archive.settings.name, words.paragraphs(catalog.extent.paragraphs)),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The search page. Everything on it that depends on the query is made in the browser. */
export default async function SearchPage() {
  const site = await loadSite().with('archive', 'catalog')
  const { words, archive, catalog, addresses } = site
  const speakers = addresses.groups('speakers')
  const scope = searchWords.scope(
    words.paragraphs(catalog.extent.paragraphs),
    words.documents(catalog.extent.documents),
  )
  return (
    <Frame site={site} page={{ title: words.search, address: addresses.search() }}>
      {/* What the index is read by, fetched while the page's scripts are. */}
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={addresses.file(`${indexFolder}/${manifestFile}`)} />
      <div className="wide search-page">
        <h1>{words.search}</h1>
        <Search language={words.language} scope={scope} archive={archive.settings.name} />
        <noscript>
          <p className="notice">
            {searchWords.needsScript} {searchWords.browse} <a href={addresses.documents()}>{words.documentsTitle}</a>,{' '}
            <a href={addresses.dates()}>{words.dates}</a>, <a href={speakers}>{words.groups.speakers}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
