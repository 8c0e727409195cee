import type { Metadata } from 'next'
import { Frame } from '#app/_components/frame.tsx'
import { SearchForm } from '#app/_components/search-form.tsx'
import { loadSite } from '#app/_site/load-site.ts'

export function generateMetadata(): Metadata {
  const { messages } = loadSite()
  return { title: messages.notFound, description: messages.notFoundHow }
}

/** The page for addresses that lead nowhere: it offers the search. */
export default async function NotFound() {
  const site = await loadSite().with('archive', 'catalog')
  return (
    <Frame site={site} page={{ title: site.messages.notFound, address: site.addresses.home() }}>
      <div className="wide not-found">
        <h1>{site.messages.notFound}</h1>
        <p className="lead">{site.messages.notFoundHow}</p>
        <SearchForm site={site} />
      </div>
      {/* Leads on from addresses of pages that an archive has no longer once it has grown. */}
      <script type="module" src={site.assets.pageScript} />
    </Frame>
  )
}
