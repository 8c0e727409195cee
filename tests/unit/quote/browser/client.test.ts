import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QuoteClient } from '#lib/quote/browser/client.ts'
import type { QuoteOpening, QuoteQuestion, QuoteResponse } from '#lib/quote/browser/protocol.ts'
import { formatVersion } from '#lib/search/format/format-version.ts'

const script = 'https://example.org/assets/quote-1.js'
const base = 'https://example.org/search/data/'
const start = { format: formatVersion, fingerprint: 'x', corpus: 'c' }
let workers: FakeWorker[] = []

/** Stands in for the browser's Worker. */
class FakeWorker extends EventTarget {
  readonly heard: (QuoteOpening | QuoteQuestion)[] = []
  terminated = false
  constructor() {
    super()
    workers.push(this)
  }
  postMessage(message: QuoteOpening | QuoteQuestion): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  reply(data: QuoteResponse): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function hostWith(manifest: object): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(manifest))))
}

beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', FakeWorker)
  hostWith(start)
})
afterEach(() => vi.unstubAllGlobals())

async function asked(told: (response: QuoteResponse) => void): Promise<FakeWorker> {
  new QuoteClient(script, base).check('The weir was mended.', told)
  return await vi.waitFor(() => {
    const [worker] = workers
    if (!worker || worker.heard.length < 2) throw new Error('not yet')
    return worker
  })
}

describe('having a quotation checked', () => {
  it('tells the worker which index it is, and asks', async () => {
    const worker = await asked(vi.fn())
    expect(worker.heard).toEqual([
      { base, start },
      { number: 1, pasted: 'The weir was mended.' },
    ])
  })

  it('says whether the site was published anew, where a part can’t be read', async () => {
    const told = vi.fn()
    const worker = await asked(told)
    worker.reply({ number: 1, type: 'failure', kind: 'load', message: 'gone' })
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
    expect(told.mock.calls[0]?.[0]).not.toHaveProperty('changedTo')
    hostWith({ ...start, corpus: 'newer' })
    worker.reply({ number: 1, type: 'failure', kind: 'load', message: 'gone' })
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
    expect(told.mock.calls[1]?.[0]).toMatchObject({ changedTo: expect.stringContaining('newer') })
  })

  it('takes a page whose script doesn’t fit the index, or is gone, for one of an earlier site', async () => {
    const told = vi.fn()
    const worker = await asked(told)
    worker.reply({ number: 1, type: 'failure', kind: 'version', message: 'other options' })
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
    worker.dispatchEvent(new Event('error'))
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
    expect(told.mock.calls.map(([response]) => response.changedTo)).toEqual([expect.stringContaining('"c"'), script])
    expect(worker.terminated).toBe(true)
  })

  it('says when the index is not there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    const told = vi.fn()
    new QuoteClient(script, base).check('The weir was mended.', told)
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
    expect(told.mock.calls[0]?.[0]).toMatchObject({ type: 'failure', kind: 'load' })
    expect(workers[0]?.terminated).toBe(true)
  })

  it('starts no worker before it is needed, and then one, which is asked the last question', async () => {
    const client = new QuoteClient(script, base)
    expect(workers).toEqual([])
    client.check('The weir is old.', vi.fn())
    client.check('The mill is shut.', vi.fn())
    await vi.waitFor(() => expect(workers[0]?.heard).toHaveLength(2))
    expect(workers).toHaveLength(1)
    expect(workers[0]?.heard[1]).toEqual({ number: 2, pasted: 'The mill is shut.' })
  })

  it('answers the last question, and drops late answers to older ones', async () => {
    const client = new QuoteClient(script, base)
    const [first, second] = [vi.fn(), vi.fn()]
    client.check('The weir is old.', first)
    client.check('The mill is shut.', second)
    for (const number of [1, 2, 1])
      workers[0]?.reply({ number, type: 'failure', kind: 'query', message: `reply ${number}` })
    await vi.waitFor(() => expect(second).toHaveBeenCalled())
    expect(first).not.toHaveBeenCalled()
    expect(second.mock.calls).toEqual([[expect.objectContaining({ message: 'reply 2' })]])
  })

  it('answers nothing that was cancelled, and the next question again', async () => {
    const client = new QuoteClient(script, base)
    const [first, second] = [vi.fn(), vi.fn()]
    client.check('The weir is old.', first)
    client.cancel()
    workers[0]?.reply({ number: 1, type: 'failure', kind: 'query', message: 'late' })
    client.check('The mill is shut.', second)
    await vi.waitFor(() => expect(workers[0]?.heard.at(-1)).toMatchObject({ pasted: 'The mill is shut.' }))
    expect(first).not.toHaveBeenCalled()
    const last = workers[0]?.heard.at(-1)
    workers[0]?.reply({
      number: last && 'number' in last ? last.number : 0,
      type: 'failure',
      kind: 'query',
      message: '',
    })
    await vi.waitFor(() => expect(second).toHaveBeenCalledOnce())
  })

  it('says nothing of a script that fails before a question', () => {
    const client = new QuoteClient(script, base)
    client.prepare()
    expect(() => workers[0]?.dispatchEvent(new Event('error'))).not.toThrow()
  })
})
