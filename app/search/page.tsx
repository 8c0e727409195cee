import type { Metadata } from 'next'
import { searchSections } from '#app/_browser/page-sections.ts'
import { SayProvider } from '#app/_browser/say-context.tsx'
import { Frame } from '#app/_components/frame.tsx'
import { OperatedPageData } from '#app/_components/structured-data.tsx'
import { loadSite } from '#app/_site/load-site.ts'
import { declaredFields } from '#lib/archive/declared-fields.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import { declaredFieldNames } from '#lib/search/format/fields.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { Search } from './search.tsx'
import { WithoutScript } from './without-script.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { say, archive, catalog, addresses } = await loadSite().with('archive', 'catalog')
  const url = addresses.absolute(addresses.search())
  return {
    title: say('titles.search'),
    description: say('search.description', {
      archive: archive.settings.name,
      paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
    }),
    ...(url && { alternates: { canonical: url } }),
  }
}

/** The search page. Everything on it that depends on the query is made in the browser. */
export default async function SearchPage() {
  const { searchReadsFirst: readsFirst } = loadSite().settings
  const site = await loadSite().with('archive', 'catalog')
  const { say, archive, catalog, addresses, assets } = site
  const ofIndex = (path: string) => addresses.file(`${indexFolder}/${path}`)
  const searched = declaredFields(archive.collections).filter(({ filter }) => filter)
  const declared = searched.flatMap(({ id, labelIn }) =>
    declaredFieldNames([id]).map((name) => ({ name, label: labelIn(say.language) })),
  )
  const scope = say('search.scope', {
    paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
    documents: say('counts.documents', { count: catalog.extent.documents }),
  })
  return (
    <Frame site={site} page={{ title: say('titles.search'), address: addresses.search() }} current="search">
      <OperatedPageData
        site={site}
        address={addresses.search()}
        name={say('titles.search')}
        description={say('search.description', {
          archive: archive.settings.name,
          paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
        })}
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
        <h1>{say('titles.search')}</h1>
        <SayProvider language={say.language} messages={sectionsOf(say.language, searchSections)}>
          <Search language={say.language} scope={scope} archive={archive.settings.name} declared={declared} />
        </SayProvider>
        <noscript>
          <WithoutScript site={site} />
        </noscript>
      </div>
    </Frame>
  )
}
