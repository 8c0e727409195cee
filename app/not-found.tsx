import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { SearchForm } from '#app/_components/search-form.tsx'
import { loadSite } from '#app/_site/load-site.ts'

export function generateMetadata(): Metadata {
  const { say } = loadSite()
  return { title: say('notFound.title'), description: say('notFound.how') }
}

/** The page for addresses that lead nowhere: it offers the search. */
export default async function NotFound() {
  const site = await loadSite().with('archive', 'catalog')
  return (
    <Frame site={site} page={{ title: site.say('notFound.title'), address: site.addresses.home() }}>
      <div className="wide not-found">
        <h1>{site.say('notFound.title')}</h1>
        <p className="lead">{site.say('notFound.how')}</p>
        <SearchForm site={site} />
      </div>
      {/* Leads on from addresses of pages that an archive has no longer once it has grown. */}
      <script type="module" src={site.assets.pageScript} data-words={site.assets.scriptWords[site.say.language]} />
    </Frame>
  )
}
