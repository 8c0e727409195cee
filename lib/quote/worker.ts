import { SearchEngine } from '#lib/search/engine.ts'
import { VersionError } from '#lib/search/errors.ts'
import { readByFetch } from '#lib/search/fetch.ts'
import { Remembered } from '#lib/search/remembered.ts'
import { checkPasted } from './check-pasted.ts'
import type { QuoteOpening, QuoteQuestion, QuoteResponse } from './protocol.ts'

// The page and this file are built and delivered together, so that the messages need no check.

/** Opened once; what failed is tried again with the next question. */
const engines = new Remembered((base: string) => SearchEngine.open(readByFetch(base)))

async function respond(base: string, { number, pasted }: QuoteQuestion): Promise<void> {
  const begun = performance.now()
  const tell = (response: QuoteResponse) => postMessage(response)
  try {
    const engine = await engines.get(base)
    const check = await checkPasted(pasted, engine)
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
    engines.get(base).catch(() => {
      // The first question tries again, and reports what is wrong.
    })
  } else if (base !== undefined) respond(base, data)
})
