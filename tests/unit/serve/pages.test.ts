import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '#scripts/server.ts'
import { inventedSite, serveInvented, startTime } from './invented-server.ts'

/** Pages of an invented site, by their files; those that were made, in order. */
const bodies = new Map([
  ['index.html', `<title>made</title>${'<p>weir</p>'.repeat(300)}`],
  ['документ/index.html', '<title>документ</title>'],
  ['404.html', '<title>nothing here</title>'],
  ['ru/404.html', '<title>ничего нет</title>'],
  ['feed.xml', '<feed/>'],
  ['api/v1/broken.html', ''],
])
const made: string[] = []
const pages = {
  state: 'first',
  files: new Set(bodies.keys()),
  async render(file: string) {
    made.push(file)
    const body = bodies.get(file)
    if (body === '') throw new Error('it can’t be made')
    return body === undefined ? undefined : { body }
  },
}

let served: RunningServer
beforeAll(async () => {
  served = await serveInvented(await inventedSite(), { pages, cacheBytes: 1_000_000 })
}, startTime)
afterAll(() => served.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, served.address), { headers, method, redirect: 'manual' })

describe('pages that are made when they are asked for', () => {
  it('are made once, and come before files of the same name', async () => {
    made.length = 0
    expect(await (await get('/')).text()).toContain('made')
    expect(await (await get('/index.html')).text()).toContain('made')
    expect(made).toEqual(['index.html'])
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toContain('rostrum_pages_total{from="made"} 1')
    expect(metrics).toContain('rostrum_pages_total{from="memory"} 1')
    expect(metrics).toContain('rostrum_kept_pages 1')
  })

  it('are made again where they are of another state of the archive', async () => {
    made.length = 0
    pages.state = 'second'
    await get('/')
    expect(made).toEqual(['index.html'])
  })

  it('have the type that a host of files gives them, a tag, and may be shown for a while', async () => {
    const response = await get('/документ/')
    expect(await response.text()).toBe('<title>документ</title>')
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'")
    expect(response.headers.get('cache-control')).toMatch(/max-age=\d+, stale-while-revalidate=\d+/u)
    const again = await get('/документ/', { 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get('/feed.xml')).headers.get('content-type')).toMatch(/xml/u)
  })

  it('are compressed as the browser accepts it, each form with a tag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) => {
        const response = await get('/', { 'accept-encoding': coding })
        expect(response.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding)
        expect(response.headers.get('vary')).toBe('Accept-Encoding')
        expect(await response.text()).toBe(bodies.get('index.html'))
        return response.headers.get('etag')
      }),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('answer HEAD without a body, and no other method', async () => {
    const head = await get('/', {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })

  it('get the slash that is wanting, and keep the query', async () => {
    const response = await get('/документ?q=1')
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      '/%D0%B4%D0%BE%D0%BA%D1%83%D0%BC%D0%B5%D0%BD%D1%82/?q=1',
    ])
  })

  it('leave files to be sent as they are', async () => {
    expect((await get('/search/data/start.json')).status).toBe(200)
  })

  it.each([
    ['/nowhere/', 'nothing here'],
    ['/ru/nowhere/', 'ничего нет'],
    ['/index.html/', 'nothing here'],
    [`/${'a/'.repeat(3000)}`, 'nothing here'],
    ['/../secret.txt', 'nothing here'],
  ])('say in the language of the folder that %.20s is not there', async (path, words) => {
    const response = await get(path)
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining(words)])
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('that can’t be made are an error of the server, which goes on', async () => {
    expect((await get('/api/v1/broken.html')).status).toBe(500)
    expect((await get('/')).status).toBe(200)
  })
})
