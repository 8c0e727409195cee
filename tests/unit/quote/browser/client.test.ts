import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QuoteClient } from '#lib/quote/browser/client.ts'
import type { QuoteOpening, QuoteQuestion, QuoteResponse } from '#lib/quote/browser/protocol.ts'

const script = 'https://example.org/search/quote-1.js'
const base = 'https://example.org/search/data/'
let workers: FakeWorker[] = []

/** Stands in for the browser's Worker: remembers what it was asked, and answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly url: string
  readonly type: string | undefined
  readonly told: (QuoteOpening | QuoteQuestion)[] = []
  terminated = false
  constructor(url: string, { type }: WorkerOptions) {
    super()
    this.url = url
    this.type = type
    workers.push(this)
  }
  postMessage(message: QuoteOpening | QuoteQuestion): void {
    this.told.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  reply(number: number): void {
    const data: QuoteResponse = { number, type: 'failure', kind: 'query', message: `reply ${number}` }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

describe('having quotations checked', () => {
  it('starts no worker before it is needed, and then one', () => {
    const client = new QuoteClient(script, base)
    expect(workers).toEqual([])
    client.prepare()
    client.check('The weir is old.', vi.fn())
    client.check('The mill is shut.', vi.fn())
    expect(workers).toMatchObject([{ url: script, type: 'module' }])
    expect(workers[0]?.told).toEqual([
      { base },
      { number: 1, pasted: 'The weir is old.' },
      { number: 2, pasted: 'The mill is shut.' },
    ])
  })

  it('answers the last question, and drops late answers to older ones', () => {
    const client = new QuoteClient(script, base)
    const [first, second] = [vi.fn(), vi.fn()]
    client.check('The weir is old.', first)
    client.check('The mill is shut.', second)
    for (const number of [1, 2, 1]) workers[0]?.reply(number)
    expect(first).not.toHaveBeenCalled()
    expect(second.mock.calls).toEqual([[expect.objectContaining({ message: 'reply 2' })]])
  })

  it('answers nothing that was cancelled, and the next question again', () => {
    const client = new QuoteClient(script, base)
    const [first, second] = [vi.fn(), vi.fn()]
    client.check('The weir is old.', first)
    client.cancel()
    workers[0]?.reply(1)
    client.check('The mill is shut.', second)
    expect(first).not.toHaveBeenCalled()
    expect(workers[0]?.told.at(-1)).toMatchObject({ pasted: 'The mill is shut.' })
    const asked = workers[0]?.told.at(-1)
    workers[0]?.reply(asked && 'number' in asked ? asked.number : 0)
    expect(second).toHaveBeenCalledOnce()
  })

  it('says that the script can’t be run, and runs it anew for the next question', () => {
    const client = new QuoteClient(script, base)
    const told = vi.fn()
    client.check('The weir is old.', told)
    workers[0]?.dispatchEvent(new Event('error'))
    const message = expect.stringContaining('could not be run')
    expect(told.mock.calls).toEqual([[{ number: 1, type: 'failure', kind: 'load', message }]])
    expect(workers[0]?.terminated).toBe(true)
    client.check('The weir is old.', told)
    expect(workers[1]?.told).toEqual([{ base }, { number: 2, pasted: 'The weir is old.' }])
  })

  it('says nothing of a script that fails before a question', () => {
    const client = new QuoteClient(script, base)
    client.prepare()
    expect(() => workers[0]?.dispatchEvent(new Event('error'))).not.toThrow()
  })
})
