import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { VersionError } from '#lib/search/format/errors.ts'
import { passageSourceOf } from '#lib/search/lookup/passage-source.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { QuoteOpening, QuoteQuestion, QuoteResponse } from './protocol.ts'

// The page and this file are built and delivered together, so that the messages need no check.

/** Without the engine, whose answers it would only carry. Opened once; what failed is tried again with the next question. */
const indexes = new PromiseCache((base: string) => SearchIndex.open(readByFetch(base)))

async function respond(base: string, { number, pasted }: QuoteQuestion): Promise<void> {
  const begun = performance.now()
  const tell = (response: QuoteResponse) => postMessage(response)
  try {
    const index = await indexes.get(base)
    const check = await checkPasted(pasted, await passageSourceOf(index))
    tell({ number, type: 'check', check, milliseconds: Math.round(performance.now() - begun) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    tell({ number, type: 'failure', kind: error instanceof VersionError ? 'version' : 'load', message })
  }
}

let base: string | undefined

addEventListener('message', ({ data }: MessageEvent<QuoteOpening | QuoteQuestion>) => {
  if ('base' in data) {
    base = data.base
    indexes.get(base).catch(() => {
      // The first question tries again, and reports what is wrong.
    })
  } else if (base !== undefined) respond(base, data)
})
