import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchClient } from '#lib/search/browser/client.ts'
import type { WorkerResponse as Answered, OpenIndexMessage, WorkerRequest } from '#lib/search/browser/protocol.ts'
import { formatVersion } from '#lib/search/format/format-version.ts'

const base = 'https://example.org/search/data/'
const start = { format: formatVersion, fingerprint: 'x', corpus: 'c', worker: 'worker-1.js' }
let workers: FakeWorker[] = []

/** Stands in for the browser's Worker: remembers what it was asked, and answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly url: string
  readonly opened: OpenIndexMessage[] = []
  readonly asked: WorkerRequest[] = []
  terminated = false
  constructor(url: URL) {
    super()
    this.url = url.href
    workers.push(this)
  }
  postMessage(message: OpenIndexMessage | WorkerRequest): void {
    if ('base' in message) this.opened.push(message)
    else this.asked.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  reply(number: number): void {
    this.replyWith({ number, type: 'failure', kind: 'query', message: `reply ${number}` })
  }
  replyWith(data: Answered): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(start))))
})
afterEach(() => vi.unstubAllGlobals())

async function workerWith(questions: number): Promise<FakeWorker> {
  return await vi.waitFor(() => {
    const [worker] = workers
    if (!worker || worker.asked.length < questions) throw new Error('not yet')
    return worker
  })
}

describe('asking the worker', () => {
  it('starts the worker that the index names, once', async () => {
    const client = new SearchClient(base)
    const told = vi.fn()
    client.prepare()
    client.search({ query: 'weir', limit: 20 }, told)
    const worker = await workerWith(1)
    worker.reply(1)
    expect(told.mock.calls).toEqual([[expect.objectContaining({ number: 1 })]])
    expect(workers.map(({ url }) => url)).toEqual([`${base}worker-1.js`])
    expect(worker.opened).toMatchObject([{ base, start, prefetched: { path: 'c/root.bin' } }])
    expect(worker.asked).toEqual([{ number: 1, type: 'search', query: 'weir', limit: 20 }])
  })

  it('drops late answers to older questions', async () => {
    const client = new SearchClient(base)
    const [first, second] = [vi.fn(), vi.fn()]
    client.search({ query: 'weir', limit: 20 }, first)
    const worker = await workerWith(1)
    client.search({ query: 'mill', limit: 20 }, second)
    await workerWith(2)
    worker.reply(1)
    worker.reply(2)
    worker.reply(1)
    expect(first).not.toHaveBeenCalled()
    expect(second.mock.calls).toEqual([[expect.objectContaining({ message: 'reply 2' })]])
  })

  it('drops what was counted for older questions', async () => {
    const client = new SearchClient(base)
    const [first, second] = [vi.fn(), vi.fn()]
    client.countYears(['weir'], first)
    const worker = await workerWith(1)
    client.countYears(['weir', 'mill'], second)
    await workerWith(2)
    worker.reply(1)
    worker.reply(2)
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
    expect(worker.asked[1]).toEqual({ number: 2, type: 'years', queries: ['weir', 'mill'] })
  })

  it('passes on a second answer to one question', async () => {
    const client = new SearchClient(base)
    const told = vi.fn()
    client.search({ query: 'weir', limit: 20 }, told)
    const worker = await workerWith(1)
    worker.reply(1)
    worker.reply(1)
    expect(told).toHaveBeenCalledTimes(2)
  })

  it('answers nothing after it was told to forget', async () => {
    const client = new SearchClient(base)
    const told = vi.fn()
    client.search({ query: 'weir', limit: 20 }, told)
    const worker = await workerWith(1)
    client.cancel()
    worker.reply(1)
    expect(told).not.toHaveBeenCalled()
  })

  it('asks for everything, and for suggestions, beside what is shown', async () => {
    const client = new SearchClient(base)
    const told = vi.fn()
    client.search({ query: 'weir', limit: 20 }, told)
    const everything = client.searchAll({ query: 'weir' })
    const suggested = client.suggest('wei')
    const worker = await workerWith(3)
    expect(worker.asked.slice(1)).toEqual([
      { number: 2, type: 'search', query: 'weir' },
      { number: 3, type: 'suggest', query: 'wei' },
    ])
    worker.reply(1)
    worker.reply(2)
    worker.reply(3)
    expect(told).toHaveBeenCalledTimes(1)
    expect(await everything).toMatchObject({ number: 2 })
    expect(await suggested).toEqual([])
  })

  it('says when the worker can’t be run, and starts a new one for the next question', async () => {
    const client = new SearchClient(base)
    const told = vi.fn()
    client.search({ query: 'weir', limit: 20 }, told)
    const worker = await workerWith(1)
    worker.dispatchEvent(new Event('error'))
    await vi.waitFor(() =>
      expect(told.mock.calls).toEqual([[expect.objectContaining({ type: 'failure', kind: 'load' })]]),
    )
    expect(worker.terminated).toBe(true)
    client.search({ query: 'mill', limit: 20 }, told)
    await vi.waitFor(() => expect(workers).toHaveLength(2))
  })

  it('says with what could not be read whether the site was published anew', async () => {
    const client = new SearchClient(base)
    const told = vi.fn()
    client.search({ query: 'weir', limit: 20 }, told)
    const worker = await workerWith(1)
    worker.replyWith({ number: 1, type: 'failure', kind: 'load', message: 'gone' })
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
    expect(told.mock.calls[0]?.[0]).not.toHaveProperty('changedTo')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ ...start, corpus: 'newer' }))))
    client.countYears(['weir'], told)
    await workerWith(2)
    const failed = { type: 'failure', kind: 'load', message: 'gone' } as const
    worker.replyWith({ number: 2, type: 'years', queries: [failed] })
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
    expect(told.mock.calls[1]?.[0]).toMatchObject({ changedTo: expect.stringContaining('newer') })
  })

  it('asks the host itself, and no cache, whether the site was published anew', async () => {
    const caches: (string | undefined)[] = []
    vi.stubGlobal('fetch', (_: URL, options: RequestInit) => {
      caches.push(options.cache)
      return Promise.resolve(new Response(JSON.stringify({ ...start, format: 1 })))
    })
    const told = vi.fn()
    new SearchClient(base).search({ query: 'weir', limit: 20 }, told)
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
    expect(told.mock.calls[0]?.[0]).toMatchObject({ kind: 'version', changedTo: expect.any(String) })
    expect(caches).toEqual(['default', 'reload'])
  })

  it('says when the index is not there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    const client = new SearchClient(base)
    const told = vi.fn()
    client.search({ query: 'weir', limit: 20 }, told)
    await vi.waitFor(() =>
      expect(told.mock.calls).toEqual([[expect.objectContaining({ type: 'failure', kind: 'load' })]]),
    )
  })
})
