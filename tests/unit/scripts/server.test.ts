import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, serveFolder } from '#scripts/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-server-'))
const site = join(folder, 'site')
let served: RunningServer

beforeAll(async () => {
  mkdirSync(join(site, 'документ'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for readers')
  writeFileSync(join(site, 'index.html'), '<title>home</title>')
  writeFileSync(join(site, '404.html'), '<title>nothing here</title>')
  writeFileSync(join(site, 'документ', 'index.html'), '<title>документ</title>')
  writeFileSync(join(site, 'data.bin'), '0123456789')
  writeFileSync(join(site, 'empty.txt'), '')
  served = await serveFolder(site, 0)
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(new URL(path, served.address), { headers, method, redirect: 'manual' })
}

/** Status of a request whose path is sent as it is, `..` and all, which `fetch` would tidy up. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { port } = new URL(served.address)
    request({ port, path, host: 'localhost' }, (response) => done(response.resume().statusCode))
      .once('error', fail)
      .end()
  })
}

describe('serveFolder', () => {
  it('serves index.html for a folder, as UTF-8', async () => {
    const response = await get('/%D0%B4%D0%BE%D0%BA%D1%83%D0%BC%D0%B5%D0%BD%D1%82/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(await response.text()).toBe('<title>документ</title>')
  })

  it('adds the slash that a folder wants, and keeps the query', async () => {
    const response = await get('/документ?q=1')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/%D0%B4%D0%BE%D0%BA%D1%83%D0%BC%D0%B5%D0%BD%D1%82/?q=1')
  })

  it('answers what is not there with 404.html and status 404', async () => {
    const response = await get('/nowhere/')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('nothing here')
  })

  it.each([
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('answers the range %s with "%s"', async (range, body, contentRange) => {
    const response = await get('/data.bin', { Range: range })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect(response.headers.get('content-length')).toBe(String(body.length))
    expect(await response.text()).toBe(body)
  })

  it('refuses a range beyond the end', async () => {
    const response = await get('/data.bin', { Range: 'bytes=10-' })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */10')
  })

  it('sends the whole where several ranges are asked for', async () => {
    const response = await get('/data.bin', { Range: 'bytes=0-1,3-4' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('0123456789')
  })

  it('says what has not changed', async () => {
    const tag = (await get('/data.bin')).headers.get('etag')
    expect((await get('/data.bin', { 'If-None-Match': tag ?? '' })).status).toBe(304)
  })

  it('answers HEAD without a body, and an empty file', async () => {
    const head = await get('/data.bin', {}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
    expect(await (await get('/empty.txt')).text()).toBe('')
  })

  it('accepts no other method', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/документ/../../secret.txt'])(
    'never leaves the folder: %s',
    async (path) => expect(await statusOf(encodeURI(path).replaceAll('%25', '%'))).toBe(404),
  )

  it('refuses an address with broken escapes', async () => {
    expect(await statusOf('/%E0%A4%A')).toBe(400)
  })

  it('is under a base path', async () => {
    const under = await serveFolder(site, 0, { base: '/archive' })
    expect(under.address).toMatch(/\/archive\/$/)
    expect(await (await fetch(under.address)).text()).toContain('home')
    const outside = await fetch(new URL('/', under.address), { redirect: 'manual' })
    expect(outside.headers.get('location')).toBe('/archive/')
    await under.close()
  })

  it('says that a port is taken', async () => {
    const { port } = new URL(served.address)
    await expect(serveFolder(site, Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
