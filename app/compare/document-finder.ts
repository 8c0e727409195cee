import type { Answer } from '#lib/search/answer/answer.ts'
import { SearchClient } from '#lib/search/browser/client.ts'
import { type OfferedDocuments, offeredDocuments, queryOfYear } from './offered-documents.ts'

/** Finds documents by words of their titles, a year, or an id. Reads nothing of the index before it is asked. */
export class DocumentFinder {
  readonly #client: SearchClient

  /** `base`: absolute URL of the search index. */
  constructor(base: string) {
    this.#client = new SearchClient(base)
  }

  /** What fits what was typed; never resolves where something else was typed meanwhile. */
  async find(typed: string): Promise<OfferedDocuments> {
    const suggestions = await this.#client.suggest(typed)
    const titled = await this.#answer(typed, 1)
    const query = queryOfYear(typed)
    const ofYear = query === undefined ? undefined : await this.#answer(query, 50)
    return offeredDocuments(titled, ofYear, suggestions)
  }

  /** The address of the page of a document with an id (`d-2rck2e4`); undefined where there is none, or it can't be read. */
  async addressOf(id: string): Promise<string | undefined> {
    const response = await this.#client.searchAll({ query: id })
    return response.type === 'answer' ? response.answer.titles.find((one) => one.id === id)?.url : undefined
  }

  #answer(query: string, limit: number): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      this.#client.search({ query, limit }, (response) => {
        if (response.type !== 'answer') resolve(undefined)
        else if (response.answer.exact) resolve(response.answer)
      })
    })
  }
}
