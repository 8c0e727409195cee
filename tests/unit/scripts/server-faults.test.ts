import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, serveFolder } from '#scripts/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-server-'))
const site = join(folder, 'site')
const large = 8_000_000
let served: RunningServer
let port: number

function makeSite(place: string, title: string): void {
  mkdirSync(join(place, 'weir'), { recursive: true })
  writeFileSync(join(place, 'index.html'), `<title>${title}</title>${'<p>weir</p>'.repeat(300)}`)
  writeFileSync(join(place, 'weir', 'index.html'), '<title>weir</title>')
  writeFileSync(join(place, 'large.bin'), new Uint8Array(large))
}

beforeAll(async () => {
  makeSite(site, 'home')
  writeFileSync(join(folder, 'secret.txt'), 'not for readers')
  mkdirSync(join(folder, 'private'))
  writeFileSync(join(folder, 'private', 'index.html'), 'not for readers')
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'))
  symlinkSync(join(folder, 'private'), join(site, 'linked'))
  symlinkSync(join(site, 'circle'), join(site, 'circle'))
  served = await serveFolder(site, 0)
  port = Number(new URL(served.address).port)
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** Sends bytes as they are, and resolves to what comes back: its status, and all of it. */
async function send(request: string): Promise<{ status: number; text: string }> {
  const socket = connect(port, '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part) => parts.push(part))
  socket.on('error', () => socket.destroy())
  socket.write(request)
  await once(socket, 'close')
  const text = Buffer.concat(parts).toString('latin1')
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }
}

const get = (target: string, headers = '') =>
  send(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`)

const isAlive = async () => (await get('/weir/')).status === 200

describe('a request that no browser sends', () => {
  it.each([
    ['//', 200],
    ['///', 200],
    ['//evil.example/%2e%2e', 308],
    ['//evil.example/weir', 404],
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/%00', 400],
    ['/weir/%00.html', 400],
    ['/..%2fsecret.txt', 404],
    ['/..%5csecret.txt', 400],
    ['/%2e%2e/secret.txt', 404],
    ['/../secret.txt', 404],
    ['/weir/../../secret.txt', 404],
    ['/index.html/', 404],
    ['/index.html/more', 404],
    [`/${'a'.repeat(300)}`, 404],
    [`/${'a/'.repeat(3000)}`, 404],
    ['/?q=%', 200],
    ['?q=weir', 400],
    ['http://localhost/weir/', 200],
    ['http://[::1/weir/', 200],
    ['http://', 400],
    ['ftp://localhost/weir/', 400],
    ['*', 400],
    ['weir', 400],
    ['/circle', 404],
  ])('GET %s is answered', async (target, status) => {
    expect((await get(target)).status).toBe(status)
    expect(await isAlive()).toBe(true)
  })

  it('leads to no other host', async () => {
    const { status, text } = await get('//weir')
    expect([status, /location: (.*)\r/i.exec(text)?.[1]]).toEqual([308, '/weir/'])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])('%s is refused', async (method) => {
    const { status } = await send(`${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    expect(status).toBe(405)
  })

  it.each([
    'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'not HTTP\r\n\r\n',
    '\0\0\0\0\r\n\r\n',
  ])('leaves the server alive: %j', async (request) => {
    await send(request)
    expect(await isAlive()).toBe(true)
  })

  it.each([
    ['bytes=', 200],
    ['bytes=-', 200],
    ['bytes=5-2', 200],
    ['bytes=a-b', 200],
    ['bytes=0-1,5-9', 200],
    ['lines=0-1', 200],
    ['bytes=-0', 416],
    ['bytes=99999999999999999999-', 416],
    ['bytes=0-99999999999999999999999', 206],
    ['bytes=-99999999999999999999999', 206],
  ])('Range: %s is answered', async (range, status) => {
    expect((await get('/weir/index.html', `Range: ${range}\r\n`)).status).toBe(status)
  })

  it('gets no part of a file that is another one meanwhile', async () => {
    expect((await get('/large.bin', 'Range: bytes=0-3\r\nIf-Range: "other"\r\n')).status).toBe(200)
  })
})

describe('what lies outside the folder', () => {
  it.each(['/link.txt', '/linked', '/linked/', '/linked/index.html'])('is not served by a link: %s', async (path) => {
    const { status, text } = await get(path)
    expect(status).toBe(404)
    expect(text).not.toContain('not for readers')
  })
})

describe('clients that go away', () => {
  it.skipIf(!existsSync('/proc/self/fd'))('leave no file open', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    await isAlive()
    const before = open()
    for (let client = 0; client < 40; client++) {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => socket.destroy())
      socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n')
      await once(socket, 'data')
      socket.destroy()
    }
    for (let tries = 0; tries < 50 && open() > before + 5; tries++) await setTimeout(50)
    expect(open()).toBeLessThanOrEqual(before + 5)
  })
})

describe('a folder that is replaced while it is read from', () => {
  it('is answered from, by what was there or what is', async () => {
    let replaced = 0
    const replacing = (async () => {
      for (; replaced < 8; replaced++) {
        makeSite(`${site}.new`, `home ${replaced}`)
        renameSync(site, `${site}.old`)
        await setTimeout(5)
        renameSync(`${site}.new`, site)
        rmSync(`${site}.old`, { recursive: true })
        await setTimeout(100)
      }
    })()
    const statuses = new Map<number, number>()
    while (replaced < 8) {
      const answers = await Promise.all(
        ['/', '/weir/', '/large.bin', '/weir'].map((path) =>
          fetch(new URL(path, served.address), { redirect: 'manual' }),
        ),
      )
      for (const answer of answers) {
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        const bytes = await answer.arrayBuffer()
        if (answer.url.endsWith('.bin')) expect(bytes.byteLength).toBe(large)
      }
    }
    await replacing
    expect([...statuses.keys()].sort()).toEqual([200, 308])
  })
})

describe('who may ask', () => {
  const others = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ internal, family }) => !internal && family === 'IPv4'),
  )
  const reached = async (address: string, at: number) => {
    const socket = connect(at, address)
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    return outcome
  }

  it('is this machine alone', async () => {
    expect(await reached('127.0.0.1', port)).toBe(true)
    for (const { address } of others) expect(await reached(address, port), address).toBe(false)
  })

  it('is everybody where that is said', async () => {
    const open = await serveFolder(site, 0, { host: '0.0.0.0' })
    for (const { address } of others)
      expect(await reached(address, Number(new URL(open.address).port)), address).toBe(true)
    await open.close()
  })
})

describe('text', () => {
  const bodyOf = (text: string) => Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1')
  const chunk = (body: Buffer) => {
    const parts: Buffer[] = []
    for (let at = 0; ; ) {
      const end = body.indexOf('\r\n', at)
      const size = Number.parseInt(body.subarray(at, end).toString(), 16)
      if (!(size > 0)) return Buffer.concat(parts)
      parts.push(body.subarray(end + 2, end + 2 + size))
      at = end + 4 + size
    }
  }

  it('is compressed as the browser accepts it', async () => {
    const plain = bodyOf((await get('/index.html')).text).toString()
    const brotli = await get('/index.html', 'Accept-Encoding: gzip, deflate, br\r\n')
    expect(brotli.text).toContain('Content-Encoding: br')
    expect(brotliDecompressSync(chunk(bodyOf(brotli.text))).toString()).toBe(plain)
    const gzip = await get('/index.html', 'Accept-Encoding: br;q=0, gzip\r\n')
    expect(gunzipSync(chunk(bodyOf(gzip.text))).toString()).toBe(plain)
  })

  it('is not compressed where a range of it is asked for, nor what is no text', async () => {
    const accept = 'Accept-Encoding: gzip, br\r\n'
    for (const { text } of [await get('/index.html', `${accept}Range: bytes=0-6\r\n`), await get('/large.bin', accept)])
      expect(text).not.toContain('Content-Encoding')
  })
})
