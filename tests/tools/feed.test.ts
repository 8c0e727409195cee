import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterAll, expect, it } from 'vitest'
import { type FeedReport, feedArchive } from '#lib/engine/feed/feed-archive.ts'
import type { Part } from '#lib/engine/feed/feed-options.ts'
import { EngineClient } from '#lib/engine/opensearch/client.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { inventedArchive } from '#tests/contract/invented-archive.ts'
import { describeWithCluster } from './open-search.ts'

const servers: Server[] = []

afterAll(() => {
  for (const server of servers) server.close()
})

/** Stands before an engine, and may answer itself: what `answer` gives, a status, or nothing where the engine is to. */
async function before(url: string, answer: (request: IncomingMessage, body: string) => number | undefined) {
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('')
    const own = answer(request, body)
    if (own !== undefined) {
      response.writeHead(own, { 'content-type': 'application/json' }).end('{}')
      return
    }
    const passed = await fetch(`${url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
      ...(body !== '' && { body }),
    })
    response.writeHead(passed.status, { 'content-type': 'application/json' }).end(await passed.text())
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

function feed(
  url: string,
  archive: SearchableArchive,
  name: string,
  part: Part = { number: 1, of: 1 },
): Promise<FeedReport> {
  return feedArchive(new EngineClient(url), archive, createAddresses(), { name, part, size: { parts: 1, copies: 0 } })
}

/** The archive with one document changed. */
function withDocument(
  id: string,
  change: (document: SearchableArchive['documents'][number]) => SearchableArchive['documents'][number] | undefined,
): SearchableArchive {
  const documents = inventedArchive.documents.flatMap((document) =>
    document.id === id ? (change(document) ?? []) : [document],
  )
  return { ...inventedArchive, documents }
}

const found = async (url: string, name: string, query: string) =>
  (await new OpenSearchEngine(url, name).search(query, { limit: 10 })).total.paragraphs

describeWithCluster('feeding an archive to OpenSearch', 1, (running) => {
  it('sends nothing a second time', async () => {
    const { url } = running()
    const first = await feed(url, inventedArchive, 'again')
    expect(first.sent).toBeGreaterThan(41)
    expect(await feed(url, inventedArchive, 'again')).toEqual({ ...first, sent: 0, unchanged: 8 })
  })

  it('sends only the document that has changed, and readers see all of it at once', async () => {
    const { url } = running()
    await feed(url, inventedArchive, 'change')
    const units: number[] = []
    const seen: number[] = []
    const proxy = await before(url, (request, body) => {
      if (request.url?.includes('-units-') && request.url.endsWith('/_bulk')) units.push(body.split('\n').length)
      return undefined
    })
    const engine = new OpenSearchEngine(url, 'change')
    let isFeeding = true
    const read = async () => {
      while (isFeeding) seen.push((await engine.search('toll', { limit: 1 })).certificate.searched.paragraphs)
    }
    const changed = withDocument('d-e', (document) => ({
      ...document,
      blocks: [...document.blocks, { type: 'paragraph', id: 'p-e3', form: 'plain', text: 'The zither was played.' }],
    }))
    const reading = read()
    const report = await feed(proxy, changed, 'change').finally(() => {
      isFeeding = false
    })
    await reading
    expect(report).toMatchObject({ unchanged: 7, removed: 0, isLive: true })
    expect(units).toHaveLength(3)
    expect(await found(url, 'change', 'zither')).toBe(1)
    expect(seen.length).toBeGreaterThan(1)
    expect(new Set([...seen, 31, 32])).toEqual(new Set([31, 32]))
  })

  it('goes on where it was ended, and nobody sees half', async () => {
    const { url } = running()
    let bulks = 0
    const proxy = await before(url, (request) => {
      if (!request.url?.endsWith('/_bulk')) return undefined
      bulks += 1
      return bulks > 1 ? 500 : undefined
    })
    await expect(feed(proxy, inventedArchive, 'half')).rejects.toThrow(/500/u)
    await expect(found(url, 'half', 'toll')).rejects.toThrow(/has no archive “half”/u)
    const report = await feed(url, inventedArchive, 'half')
    expect(report.isLive).toBe(true)
    expect(await found(url, 'half', 'toll')).toBe(6)
  })

  it('takes out what was withdrawn before anything else, also where it is ended then', async () => {
    const { url } = running()
    await feed(url, inventedArchive, 'withdrawn')
    expect(await found(url, 'withdrawn', 'ferrymen')).toBe(1)
    const withdrawn = withDocument('d-b', (document) => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.type === 'paragraph' && block.id === 'p-b3' ? { ...block, text: 'Withdrawn.', withdrawn: true } : block,
      ),
    }))
    const proxy = await before(url, ({ method, url: path = '' }) =>
      method === 'PUT' || path.includes('_clone') ? 500 : undefined,
    )
    await expect(feed(proxy, withdrawn, 'withdrawn')).rejects.toThrow(/500/u)
    expect(await found(url, 'withdrawn', 'ferrymen')).toBe(0)
    expect(await found(url, 'withdrawn', 'barges')).toBe(1)
    expect(await feed(url, withdrawn, 'withdrawn')).toMatchObject({ isLive: true })
    const suggested = await new OpenSearchEngine(url, 'withdrawn').suggest('ferrym')
    expect(suggested).toEqual([])
  })

  it('takes out a document that is gone', async () => {
    const { url } = running()
    await feed(url, inventedArchive, 'gone')
    const report = await feed(
      url,
      withDocument('d-h', () => undefined),
      'gone',
    )
    expect(report).toMatchObject({ removed: 4, unchanged: 7, isLive: true })
    expect(await found(url, 'gone', 'toll')).toBe(4)
  })

  it('can be done in parts, the last of which puts the state in place', async () => {
    const { url } = running()
    await feed(url, inventedArchive, 'whole')
    const parts = (numbers: readonly number[]) =>
      Promise.all(numbers.map((number) => feed(url, inventedArchive, 'parts', { number, of: 3 })))
    expect((await parts([2, 3])).map(({ isLive }) => isLive)).toEqual([false, false])
    expect((await parts([1])).map(({ isLive }) => isLive)).toEqual([true])
    for (const query of ['woman', 'мост', 'Kulatov', 'co-operation', 'ferymen', '"the toll"']) {
      const [one, other] = await Promise.all(
        ['whole', 'parts'].map((name) => new OpenSearchEngine(url, name).search(query, { limit: 10, facets: true })),
      )
      expect(other).toEqual(one)
    }
    // Then another state, by all machines at once.
    const changed = withDocument('d-h', () => undefined)
    const reports = await Promise.all(
      [1, 2, 3].map((number) => feed(url, changed, 'parts', { number, of: 3 }).catch(() => undefined)),
    )
    // One that was disturbed by another is run again.
    for (const [at, report] of reports.entries())
      if (!report) await feed(url, changed, 'parts', { number: at + 1, of: 3 })
    expect(await found(url, 'parts', 'toll')).toBe(4)
  })

  it('sends less, and later, where the engine has too much to do', async () => {
    const { url } = running()
    const sizes: number[] = []
    const proxy = await before(url, (request, body) => {
      if (!request.url?.includes('-units-') || !request.url.endsWith('/_bulk')) return undefined
      sizes.push((body.split('\n').length - 1) / 2)
      return sizes.length <= 3 ? 429 : undefined
    })
    const report = await feed(proxy, inventedArchive, 'busy')
    expect(report).toMatchObject({ refused: 3, isLive: true })
    expect(sizes.slice(0, 3)).toEqual([33, 33, 33])
    expect(await found(url, 'busy', 'toll')).toBe(6)
  })
})
