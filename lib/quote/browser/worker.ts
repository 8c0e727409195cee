import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { VersionError } from '#lib/search/format/errors.ts'
import { passageSourceOf } from '#lib/search/lookup/passage-source.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import type { QuoteOpening, QuoteQuestion, QuoteResponse } from './protocol.ts'

// The page and this file are built and delivered together, so that the messages need no check.

/** Kept when opening fails: it then reads past the browser's cache what it reads again. */
let read: ReadBytes | undefined

/**
 * The index, without the engine that answers searches: a check has no use for it. Opened once; what failed is tried
 * again with the next question.
 */
const indexes = new PromiseCache(({ base, start }: QuoteOpening) => {
  read ??= readByFetch(base)
  return SearchIndex.open(read, start)
})

async function respond(opening: QuoteOpening, { number, pasted }: QuoteQuestion): Promise<void> {
  const begun = performance.now()
  const tell = (response: QuoteResponse) => postMessage(response)
  try {
    const index = await indexes.get(opening)
    const check = await checkPasted(pasted, await passageSourceOf(index))
    tell({ number, type: 'check', check, milliseconds: Math.round(performance.now() - begun) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    tell({ number, type: 'failure', kind: error instanceof VersionError ? 'version' : 'load', message })
  }
}

let opened: QuoteOpening | undefined

addEventListener('message', ({ data }: MessageEvent<QuoteOpening | QuoteQuestion>) => {
  if ('base' in data) {
    opened = data
    indexes.get(opened).catch(() => {
      // The first question tries again, and reports what is wrong.
    })
  } else if (opened) respond(opened, data)
})
