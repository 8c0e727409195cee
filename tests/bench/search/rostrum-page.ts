import { SearchClient } from '#lib/search/browser/client.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import type { Found } from './score.ts'

declare global {
  interface Window {
    /** Resolves when the first answer is there, the first of two included. */
    ask: (query: string) => Promise<Found[]>
  }
}

const client = new SearchClient(new URL('/search/data/', location.href).href)

// As the page of the search does, and that of Pagefind.
client.prepare()

window.ask = async (query) => {
  const response = await new Promise<WorkerResponse>((resolve) => client.search({ query, limit: 10 }, resolve))
  if (response.type !== 'answer') throw new Error(JSON.stringify(response))
  return response.answer.hits.map(({ document, paragraph, text }) => ({ document: document.id, paragraph, text }))
}
