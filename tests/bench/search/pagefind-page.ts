import type { Found } from './score.ts'

declare global {
  interface Window {
    /** Resolves when the first ten results are there with their excerpts. */
    ask: (query: string) => Promise<Found[]>
  }
}

interface PagefindResult {
  data: () => Promise<{ url: string }>
}

/** What is used of Pagefind's client, which stands beside its index and has no types there. */
interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>
}

const address = '/pagefind/pagefind.js'
const pagefind: Promise<Pagefind> = import(address)

window.ask = async (query) => {
  const { results } = await (await pagefind).search(query)
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()))
  return pages.map(({ url }) => ({ document: url.replaceAll('/', '') }))
}
