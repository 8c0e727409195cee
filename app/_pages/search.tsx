import { searchSections } from '#app/_browser/page-sections.ts'
import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { WithoutScript } from '#app/search/without-script.tsx'
import { declaredFields } from '#lib/archive/declared-fields.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import { formTargetsOf } from '#lib/records/archive-settings.ts'
import { declaredFieldNames } from '#lib/search/format/fields.ts'
import { wholeAnswerScript } from '#lib/search/format/index-files.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { htmlPage } from './html-page.ts'
import { Operated, OperatedScripts } from './operated.tsx'
import { type WrittenRoot, writeRoot } from './operated-root.ts'
import type { PageModule } from './page-module.ts'

/** The search page. Everything on it that depends on the query is made in the browser. */
export const search: PageModule<undefined> = {
  kind: 'search',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.search(), params: undefined }]
  },

  async render(site) {
    const parts = await site.with('archive', 'catalog')
    const { say, archive, catalog } = parts
    const searched = declaredFields(archive.collections).filter(({ filter }) => filter)
    const root = await writeRoot(site, 'search', searchSections, {
      language: say.language,
      scope: say('search.scope', {
        paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
        documents: say('counts.documents', { count: catalog.extent.documents }),
      }),
      archive: archive.settings.name,
      declared: searched.flatMap(({ id, labelIn }) =>
        declaredFieldNames([id]).map((name) => ({ name, label: labelIn(say.language) })),
      ),
    })
    return htmlPage(<SearchPage site={parts} root={root} readsFirst={site.searchReadsFirst()} />)
  },
}

interface SearchPageProps {
  site: FramedSite
  root: WrittenRoot
  readsFirst: BuildSettings['searchReadsFirst']
}

function SearchPage({ site, root, readsFirst }: SearchPageProps) {
  const { say, archive, catalog, addresses } = site
  return (
    <Shell
      site={site}
      address={addresses.search()}
      title={say('titles.search')}
      description={say('search.description', {
        archive: archive.settings.name,
        paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
      })}
      current="search"
      formTargets={formTargetsOf(archive.settings)}
      // On a slow line they would take a second of the first answer.
      hasEarlyFonts={false}
      scripts={<SearchScripts site={site} readsFirst={readsFirst} />}
    >
      <div className="wide search-page">
        <h1>{say('titles.search')}</h1>
        <Operated root={root} />
        <noscript>
          <WithoutScript site={site} />
        </noscript>
      </div>
    </Shell>
  )
}

/** React takes an async script to the top of the head, above the policy that it is to be held by, but for one that is listened to. */
const stay = () => undefined

function SearchScripts({ site, readsFirst }: Omit<SearchPageProps, 'root'>) {
  const ofIndex = (path: string) => site.addresses.file(`${indexFolder}/${path}`)
  return (
    <>
      {/* Begins the search that the address asks for while the page's own script is fetched and run; it doesn't wait for the stylesheet. */}
      <script type="module" async src={site.assets.searchScript} onLoad={stay} />
      {/* What every search reads first: all at once, and not one after the other. */}
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={ofIndex(manifestFile)} />
      {readsFirst?.file !== undefined && (
        <link rel="preload" as="fetch" crossOrigin="anonymous" href={ofIndex(readsFirst.file)} />
      )}
      {readsFirst && <link rel="modulepreload" href={ofIndex(readsFirst.worker)} />}
      {/* Before whatever isn't needed for an answer: every search reads it, most of one word or with a phrase before they show any. */}
      {readsFirst?.file !== undefined && (
        <link rel="modulepreload" href={ofIndex(wholeAnswerScript(readsFirst.worker))} />
      )}
      <OperatedScripts site={site} name="search" />
    </>
  )
}
