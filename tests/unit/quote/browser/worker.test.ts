import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { QuoteResponse } from '#lib/quote/browser/protocol.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { bundleWorker } from '#lib/search/build/bundle.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import { browserInWorker } from '#tests/unit/search/browser-in-worker.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const folder = await temporaryFolder()
const lines = ['The weir at Ormond was measured twice before the bridge was opened.']
await buildSearchIndex({ documents: [{ title: 'On water', lines }].map(documentOf) }, folder)
// So that Node takes the scripts for what they are.
await writeFile(join(folder, 'package.json'), '{"type":"module"}')
const start = await readManifest(readFromDisk(folder))
const base = `${pathToFileURL(join(folder, 'search/data')).href}/`
const [first = '', later = ''] = await bundleWorker(folder, {
  kind: 'quote',
  entry: resolve('lib/quote/browser/worker.ts'),
})

const running: Worker[] = []
afterEach(() => Promise.all(running.splice(0).map((worker) => worker.terminate())))

/** Runs the bundled worker, and asks it. */
function ask(pasted: string): Promise<QuoteResponse> {
  const worker = new Worker(browserInWorker, {
    eval: true,
    workerData: pathToFileURL(join(folder, first)).href,
    execArgv: [],
  })
  running.push(worker)
  for (const message of [
    { base, start },
    { number: 3, pasted },
  ])
    worker.postMessage(message)
  return new Promise((hear, fail) => worker.on('message', hear).on('error', fail))
}

const sizeOf = async (name: string) => gzipSync(await readFile(join(folder, name))).length

describe('the worker of the quote check, as it is bundled', () => {
  it('tells what occurs nowhere with the second script', async () => {
    const response = await ask('Seven lemons at Ormond were measured by the keeper of the lighthouse')
    expect(response).toMatchObject({ number: 3, type: 'check' })
  })

  it('has the lists of Russian and Kazakh, parts and paraphrases in the second', async () => {
    // 61 KB when they were divided, of 77 in one; 63.6 with checksums, figures in words, bounds of time and names across
    // scripts; 67.7 since what stands around quotation marks is read by the grammar of reporting clauses, too; 68.4 with what
    // tells that a speaker quotes, and finds few common words; 68.7 with sums such as "a thousand two hundred"; 71.9 with what
    // inflates pieces and what reads misspelled words, which took a script more; 74.2 with all units of figures.
    expect(await sizeOf(first)).toBeLessThan(74_600)
    expect(await sizeOf(later)).toBeGreaterThan(10_000)
  })

  it('finds a quotation in the files of the index with the first script alone', async () => {
    await rm(join(folder, later))
    expect(await ask('measured twice before the bridge was opened')).toMatchObject({
      number: 3,
      type: 'check',
      check: { check: { verdict: 'exact' }, whose: 'speaker' },
    })
    expect(await ask('Seven lemons at Ormond were measured by the keeper')).toMatchObject({
      type: 'failure',
      kind: 'load',
    })
  })
})
