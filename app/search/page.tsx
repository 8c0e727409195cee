import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { loadSite } from '#app/_site/site.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { startFile } from '#lib/search/format/manifest.ts'
import {
  absolute,
  datesAddress,
  documentsAddress,
  fileAddress,
  groupsAddress,
  searchAddress,
} from '#lib/site/addresses.ts'
import { Search } from './search.tsx'
import { searchWords } from './words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words, archive, size } = await loadSite()
  const url = absolute(searchAddress())
  return {
    title: words.search,
    description: searchWords.description(archive.settings.name, words.paragraphs(size.paragraphs)),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The search page. Everything on it that depends on the query is made in the browser. */
export default async function SearchPage() {
  const site = await loadSite()
  const { words, size, archive } = site
  const scope = searchWords.scope(words.paragraphs(size.paragraphs), words.documents(size.documents))
  return (
    <Frame site={site} page={{ title: words.search, address: searchAddress() }}>
      {/* What the index is read by, fetched while the page's scripts are. */}
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={fileAddress(`${indexFolder}/${startFile}`)} />
      <div className="wide search-page">
        <h1>{words.search}</h1>
        <Search language={words.language} scope={scope} archive={archive.settings.name} />
        <noscript>
          <p className="notice">
            {searchWords.needsScript} {searchWords.browse} <a href={documentsAddress()}>{words.documentsTitle}</a>,{' '}
            <a href={datesAddress()}>{words.dates}</a>, <a href={groupsAddress('speakers')}>{words.groups.speakers}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
