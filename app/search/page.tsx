import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { declaredFields } from '#lib/archive/declared-fields.ts'
import { declaredFieldNames } from '#lib/search/format/fields.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { searchMessages } from './messages.ts'
import { Search } from './search.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { messages, archive, catalog, addresses } = await loadSite().with('archive', 'catalog')
  const url = addresses.absolute(addresses.search())
  return {
    title: messages.search,
    description: searchMessages.description(archive.settings.name, messages.paragraphs(catalog.extent.paragraphs)),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The search page. Everything on it that depends on the query is made in the browser. */
export default async function SearchPage() {
  const { searchReadsFirst: readsFirst } = loadSite().settings
  const site = await loadSite().with('archive', 'catalog')
  const { messages, archive, catalog, addresses, assets } = site
  const ofIndex = (path: string) => addresses.file(`${indexFolder}/${path}`)
  const speakers = addresses.groups('speakers')
  const searched = declaredFields(archive.collections).filter(({ filter }) => filter)
  const declared = searched.flatMap(({ id, labelIn }) =>
    declaredFieldNames([id]).map((name) => ({ name, label: labelIn(messages.language) })),
  )
  const scope = searchMessages.scope(
    messages.paragraphs(catalog.extent.paragraphs),
    messages.documents(catalog.extent.documents),
  )
  return (
    <Frame site={site} page={{ title: messages.search, address: addresses.search() }} current="search">
      <OperatedPageData
        site={site}
        address={addresses.search()}
        name={messages.search}
        description={searchMessages.description(archive.settings.name, messages.paragraphs(catalog.extent.paragraphs))}
      />
      {/* Begins the search that the address asks for while the page's own scripts are fetched and run. */}
      <script type="module" async src={assets.searchScript} />
      {/* What every search reads first: all at once, and not one after the other. */}
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={ofIndex(manifestFile)} />
      {readsFirst && (
        <>
          <link rel="preload" as="fetch" crossOrigin="anonymous" href={ofIndex(readsFirst.file)} />
          <link rel="modulepreload" href={ofIndex(readsFirst.worker)} />
        </>
      )}
      <div className="wide search-page">
        <h1>{messages.search}</h1>
        <Search language={messages.language} scope={scope} archive={archive.settings.name} declared={declared} />
        <noscript>
          <p className="notice">
            {searchMessages.needsScript} {searchMessages.browse}{' '}
            <a href={addresses.documents()}>{messages.documentsTitle}</a>,{' '}
            <a href={addresses.dates()}>{messages.dates}</a>, <a href={speakers}>{messages.groups.speakers}</a>.
          </p>
        </noscript>
      </div>
    </Frame>
  )
}
