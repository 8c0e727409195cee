import type { Metadata } from 'next'
import { homeAddress } from '#lib/site/addresses.ts'
import { Frame } from './_components/frame.tsx'
import { SearchForm } from './_components/search-form.tsx'
import { loadSite } from './_site/site.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadSite()
  return { title: words.notFound, description: words.notFoundHow }
}

export default async function NotFound() {
  const site = await loadSite()
  return (
    <Frame site={site} page={{ title: site.words.notFound, address: homeAddress() }}>
      <div className="wide not-found">
        <h1>{site.words.notFound}</h1>
        <p className="lead">{site.words.notFoundHow}</p>
        <SearchForm site={site} />
      </div>
      {/* Leads on from the page of a single paragraph that the archive has no more. */}
      <script type="module" src={site.assets.script} />
    </Frame>
  )
}
