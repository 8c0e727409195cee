import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { SearchApi } from '#lib/serve/search-api.ts'
import { engineWith, inventedServers, serveInvented } from './invented-server.ts'

const invented = inventedServers()

const get = (path: string, of = invented.served, headers: Record<string, string> = {}) =>
  fetch(new URL(path, of.address), { headers, redirect: 'manual' })

/** Sends bytes as they are, and resolves to the status of what comes back. */
async function send(bytes: string): Promise<number> {
  const socket = connect(Number(new URL(invented.served.address).port), '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part) => parts.push(part))
  socket.on('error', () => socket.destroy())
  socket.write(bytes)
  await once(socket, 'close')
  return Number(/^HTTP\/1\.1 (\d+)/u.exec(Buffer.concat(parts).toString('latin1'))?.[1])
}

/** An engine whose searches wait until they are let go. */
function waitingEngine() {
  const letGo: (() => void)[] = []
  const waiting = new Promise<void>((done) => letGo.push(done))
  const engine = engineWith(invented.site.engine, {
    async search(query, options) {
      await waiting
      return await invented.site.engine.search(query, options)
    },
  })
  return {
    engine,
    letGo: () => {
      for (const one of letGo) one()
    },
  }
}

describe('what machines ask of a server', () => {
  it('says that it runs, and that it is ready once the engine answers', async () => {
    let isThere = false
    const passages = (ids: readonly string[]) =>
      isThere
        ? invented.site.engine.passages(ids)
        : Promise.reject(new EngineError('unreachable', 'No engine answers.'))
    const of = await invented.serveOther({ engine: engineWith(invented.site.engine, { passages }), base: '/river' })
    expect([(await get('/healthz', of)).status, (await get('/readyz', of)).status]).toEqual([200, 503])
    isThere = true
    expect([(await get('/healthz', of)).status, (await get('/readyz', of)).status]).toEqual([200, 200])
  })

  it('is not ready where the engine does not answer in time', async () => {
    const of = await invented.serveOther({
      engine: engineWith(invented.site.engine, { passages: () => new Promise(() => undefined) }),
    })
    expect((await get('/readyz', of)).status).toBe(503)
  })

  it('is for machines of the operator: through a proxy it is not there', async () => {
    const of = await invented.serveOther({ limits: { perMinute: 0, isBehindProxy: true } })
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      expect((await get(path, of)).status, path).toBe(200)
      expect((await get(path, of, { 'x-forwarded-for': '198.51.100.7' })).status, path).toBe(404)
    }
  })

  it('counts requests by their sort and status, and says how long they took', async () => {
    const of = await invented.serveOther({})
    await Promise.all([get('/', of), get('/nowhere', of), get('/api/search?q=toll', of), get('/api/search', of)])
    const text = await (await get('/metrics', of)).text()
    for (const line of [
      'rostrum_requests_total{sort="file",status="200"} 1',
      'rostrum_requests_total{sort="file",status="404"} 1',
      'rostrum_requests_total{sort="api search",status="200"} 1',
      'rostrum_requests_total{sort="api search",status="400"} 1',
      'rostrum_request_duration_seconds_count{sort="api search"} 2',
      'rostrum_questions_running 0',
    ])
      expect(text).toContain(line)
    expect(text).toContain('process_resident_memory_bytes')
  })
})

describe('an address that asks too much', () => {
  it('is told when it may ask again; others are answered', async () => {
    const of = await invented.serveOther({ limits: { perMinute: 2, isBehindProxy: true } })
    const ask = (from: string) => get('/api/search?q=toll', of, { 'x-forwarded-for': from })
    const answers = [await ask('198.51.100.7'), await ask('203.0.113.9, 198.51.100.7'), await ask('198.51.100.7')]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answers[2]?.json()).toMatchObject({ error: { code: 'rate' } })
    expect((await ask('198.51.100.8')).status).toBe(200)
    // Its pages and the description stay open to it.
    expect((await get('/', of, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(200)
    expect((await get('/api/openapi.json', of, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(200)
  })

  it('gains nothing by names that it gives itself, where no proxy stands before the server', async () => {
    const of = await invented.serveOther({ limits: { perMinute: 1, isBehindProxy: false } })
    const ask = (from: string) => get('/api/search?q=toll', of, { 'x-forwarded-for': from })
    expect([(await ask('198.51.100.7')).status, (await ask('198.51.100.8')).status]).toEqual([200, 429])
  })

  it('is one network, of addresses of IPv6', async () => {
    const of = await invented.serveOther({ limits: { perMinute: 1, isBehindProxy: true } })
    const ask = (from: string) => get('/api/search?q=toll', of, { 'x-forwarded-for': from })
    expect((await ask('2001:db8:1:2::1')).status).toBe(200)
    expect((await ask('2001:db8:1:2:ffff::9')).status).toBe(429)
    expect((await ask('2001:db8:1:3::1')).status).toBe(200)
  })
})

describe('questions that take long', () => {
  const question = (api: SearchApi) =>
    api.reply({
      name: 'search',
      method: 'GET',
      parameters: new URLSearchParams({ q: 'toll' }),
      readBody: async () => '',
    })

  it('are not waited for longer than is said, and count until they have ended', async () => {
    const { engine, letGo } = waitingEngine()
    const api = new SearchApi({ engine, name: 'The Toll Record', address: '/api/', seconds: 0.05, mostAtOnce: 1 })
    const late = await question(api)
    expect([late.status, JSON.parse(late.body)]).toMatchObject([504, { error: { code: 'time' } }])
    const busy = await question(api)
    expect([busy.status, JSON.parse(busy.body)]).toMatchObject([503, { error: { code: 'busy' } }])
    letGo()
    await pause(50)
    expect((await question(api)).status).toBe(200)
  })
})

describe('a server that is asked to end', () => {
  it('answers what was asked, and takes nothing new', async () => {
    const { engine, letGo } = waitingEngine()
    const of = await serveInvented(invented.site, { engine })
    const agent = new Agent({ keepAlive: true })
    const { port } = new URL(of.address)
    // A connection that stays open is no reason to stay.
    await new Promise((done) => {
      request({ agent, port, host: '127.0.0.1', path: '/' }, (response) => response.resume().once('end', done)).end()
    })
    const asked = get('/api/search?q=toll', of)
    await pause(100)
    const began = performance.now()
    const stopped = of.stop(5000)
    await pause(50)
    await expect(get('/', of)).rejects.toThrow()
    letGo()
    expect((await asked).status).toBe(200)
    await stopped
    expect(performance.now() - began).toBeLessThan(2000)
    agent.destroy()
  })

  it('breaks off what takes too long', async () => {
    const { engine } = waitingEngine()
    const of = await serveInvented(invented.site, { engine })
    const asked = get('/api/search?q=toll', of).catch(() => 'broken off')
    await pause(100)
    await of.stop(100)
    expect(await asked).toBe('broken off')
  })
})

describe('a request that no browser sends', () => {
  const line = (target: string, method = 'GET') =>
    send(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)

  it.each([
    ['//', 200],
    ['//api/search', 400],
    ['/api//search?q=toll', 404],
    ['/api/../api/search?q=toll', 404],
    ['/api/search?q=%', 400],
    ['/api/search?q=%00', 400],
    ['/api/search?__proto__=1', 400],
    ['/api/constructor', 404],
    [`/api/${'a'.repeat(5000)}`, 404],
    [`/api/search?q=${'%D0%B0'.repeat(600)}`, 400],
    [`/api/search?${'q=a&'.repeat(1500)}`, 400],
    ['/api/%00', 400],
    ['/healthz/', 404],
    ['*', 400],
  ])('GET %.40s is answered', async (target, status) => {
    expect(await line(target)).toBe(status)
    expect((await get('/healthz')).status).toBe(200)
  })

  it.each([
    ['POST', '/', 405],
    ['DELETE', '/api/search', 405],
    ['POST', '/healthz', 405],
    ['PUT', '/metrics', 405],
    ['POST', '/search/data/start.json', 405],
  ])('%s %s is refused', async (method, target, status) => {
    expect(await line(target, method)).toBe(status)
  })

  it('may end before its body does', async () => {
    const socket = connect(Number(new URL(invented.served.address).port), '127.0.0.1')
    socket.on('error', () => socket.destroy())
    socket.write('POST /api/quote HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{"text"')
    await pause(50)
    socket.destroy()
    await pause(50)
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('what pages are told', () => {
  it('is that a server answers their searches, by one small file', async () => {
    const response = await get('/search/data/start.json')
    const manifest = await response.json()
    expect(manifest).toMatchObject({
      api: '../../api/',
      worker: expect.stringMatching(/^api-worker-[\da-f]{12}\.js$/u),
    })
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const worker = await get(`/search/data/${manifest.worker}`)
    expect(worker.headers.get('content-type')).toContain('text/javascript')
    expect(worker.headers.get('cache-control')).toContain('immutable')
    // Small, since every search waits for it.
    expect((await worker.text()).length).toBeLessThan(8000)
  })
})
