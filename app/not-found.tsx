import type { Metadata } from 'next'
import { SearchForm } from './_components/search-form.tsx'
import { loadSite } from './_site/site.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadSite()
  return { title: words.notFound, description: words.notFoundHow }
}

export default async function NotFound() {
  const site = await loadSite()
  return (
    <div className="wide">
      <h1>{site.words.notFound}</h1>
      <p className="lead">{site.words.notFoundHow}</p>
      <SearchForm site={site} />
    </div>
  )
}
