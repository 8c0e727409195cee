import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchClient } from '#lib/search/client.ts'
import type { Response as Answered, Request } from '#lib/search/protocol.ts'

const base = 'https://example.org/search/data/'
let workers: FakeWorker[] = []

/** Stands in for the browser's Worker: remembers what it was asked, and answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly url: string
  readonly asked: Request[] = []
  terminated = false
  constructor(url: URL) {
    super()
    this.url = url.href
    workers.push(this)
  }
  postMessage(request: Request): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.terminated = true
  }
  reply(number: number): void {
    const data: Answered = { number, type: 'failure', kind: 'query', message: `reply ${number}` }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', FakeWorker)
  const start = { format: 1, fingerprint: 'x', corpus: 'c', worker: 'worker-1.js' }
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
    client.prepare()
    const answer = client.ask('weir', 20)
    const worker = await workerWith(1)
    worker.reply(1)
    expect(await answer).toMatchObject({ number: 1 })
    expect(workers.map(({ url }) => url)).toEqual([`${base}worker-1.js`])
    expect(worker.asked).toEqual([{ number: 1, base, query: 'weir', limit: 20 }])
  })

  it('drops late answers to older questions', async () => {
    const client = new SearchClient(base)
    const first = client.ask('weir', 20)
    const worker = await workerWith(1)
    const second = client.ask('mill', 20)
    await workerWith(2)
    worker.reply(1)
    worker.reply(2)
    expect(await first).toBeUndefined()
    expect(await second).toMatchObject({ message: 'reply 2' })
  })

  it('says when the worker can’t be run, and starts a new one for the next question', async () => {
    const client = new SearchClient(base)
    const failed = client.ask('weir', 20)
    const worker = await workerWith(1)
    worker.dispatchEvent(new Event('error'))
    expect(await failed).toMatchObject({ type: 'failure', kind: 'load' })
    expect(worker.terminated).toBe(true)
    client.ask('mill', 20)
    await vi.waitFor(() => expect(workers).toHaveLength(2))
  })

  it('says when the index is not there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    const client = new SearchClient(base)
    expect(await client.ask('weir', 20)).toMatchObject({ type: 'failure', kind: 'load' })
  })
})
