import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { QuoteOpening, QuoteQuestion, QuoteResponse } from '#lib/quote/protocol.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { bundleWorker } from '#lib/search/build/bundle.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const base = 'https://example.org/search/data/'
const folder = await temporaryFolder()
const lines = ['The weir at Ormond was measured twice before the bridge was opened.']
await buildSearchIndex({ documents: [{ title: 'On water', lines }].map(documentOf) }, folder)
const read = readFromDisk(folder)
const script = await bundleWorker(folder, true, 'quote', resolve('lib/quote/worker.ts'))
const code = await readFile(join(folder, script), 'utf8')

/** Runs the bundled worker with what a worker has of a browser, and asks it. */
function ask(question: QuoteQuestion): Promise<QuoteResponse> {
  return new Promise((hear) => {
    runInNewContext(code, {
      addEventListener: (_: string, listen: (event: { data: QuoteOpening | QuoteQuestion }) => void) => {
        listen({ data: { base } })
        listen({ data: question })
      },
      postMessage: hear,
      fetch: async (url: URL) => new Response(await read(url.href.slice(base.length))),
      URL,
      Blob,
      Response,
      DecompressionStream,
      TextDecoder,
      Uint8Array,
      performance,
      setTimeout,
    })
  })
}

describe('the worker of the quote check, as it is bundled', () => {
  it('finds a quotation in the files of the index', async () => {
    const response = await ask({ number: 3, pasted: 'measured twice before the bridge was opened' })
    expect(response).toMatchObject({
      number: 3,
      type: 'check',
      check: { check: { verdict: 'exact' }, whose: 'speaker' },
    })
  })
})
