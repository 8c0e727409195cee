import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebClient, type WebClientOptions } from '#lib/acquire/web-client.ts'
import { InventedHost } from './invented-host.ts'

let host: InventedHost
const clients: WebClient[] = []
beforeEach(async () => {
  host = await InventedHost.begin()
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  await host.end()
})

function clientOf(options: Partial<WebClientOptions> = {}): WebClient {
  const client = new WebClient({ agent: 'Test', trustedHosts: ['127.0.0.1'], ...options })
  clients.push(client)
  return client
}

describe('an answer', () => {
  it('is its status, its headers and all of its bytes', async () => {
    host.put('/a', Uint8Array.of(0, 255, 10), { 'content-type': 'application/pdf', etag: '"1"' })
    const { status, headers, bytes, url } = await clientOf().get(`${host.at('/a')}#part`)
    expect([status, [...bytes], url]).toEqual([200, [0, 255, 10], host.at('/a')])
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', etag: '"1"' })
  })

  it('is unpacked where it was sent packed', async () => {
    host.put('/a', gzipSync('the ferry'), { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
    expect(Buffer.from((await clientOf().get(host.at('/a'))).bytes).toString()).toBe('the ferry')
  })

  it('has all of its time however long nobody may ask yet', async () => {
    host.put('/a', 'the ferry')
    const mayAsk = async () => {
      await setTimeout(400)
      return undefined
    }
    const { status } = await clientOf({ limits: { seconds: 0.3 } }).get(host.at('/a'), { mayAsk })
    expect(status).toBe(200)
  })

  it('is that of the address to which others lead on', async () => {
    host.put('/a', (response) => response.writeHead(301, { location: '/b' }).end())
    host.put('/b', (response) => response.writeHead(302, { location: host.at('/c') }).end())
    host.put('/c', 'the ferry')
    expect((await clientOf().get(host.at('/a'))).url).toBe(host.at('/c'))
  })
})

describe('nothing is taken', () => {
  it('that has no end', async () => {
    let sent = 0
    host.put('/a', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        sent += 65_536
        if (!response.destroyed) response.write(Buffer.alloc(65_536, 97), () => setImmediate(more))
      }
      more()
    })
    await expect(clientOf({ limits: { bytes: 1024 * 1024 } }).get(host.at('/a'))).rejects.toThrow(
      'the answer has more than 1 MB (1048576 bytes); nothing of it was kept',
    )
    // The connection was ended, not read to some end of its own.
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  it('that says at once that it is too long', async () => {
    host.put('/a', (response) => response.writeHead(200, { 'content-length': '99999999999' }).write('a'))
    await expect(clientOf().get(host.at('/a'))).rejects.toThrow('more than 64 MB')
  })

  it('that unfolds from few bytes into very many', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(100_000)
    host.put('/a', bomb, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    await expect(clientOf({ limits: { bytes: 1024 * 1024 } }).get(host.at('/a'))).rejects.toThrow('more than 1 MB')
  })

  it.each([
    ['sends nothing', (response: { flushHeaders(): void }) => response.flushHeaders()],
    ['never answers', () => undefined],
  ])('from a server that %s', async (_, answer) => {
    host.put('/a', answer)
    await expect(clientOf({ limits: { seconds: 0.3 } }).get(host.at('/a'))).rejects.toThrow(
      'no whole answer came within 0.3 s',
    )
  })

  it('from one that sends a byte now and then', async () => {
    host.put('/a', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('a'), 20)
      response.once('close', () => clearInterval(timer))
    })
    await expect(clientOf({ limits: { seconds: 0.3 } }).get(host.at('/a'))).rejects.toThrow('no whole answer came')
  })

  it('from addresses that take long together', async () => {
    const later = (work: () => void) => void setTimeout(200).then(work)
    host.put('/a', (response) => later(() => response.writeHead(302, { location: '/b' }).end()))
    host.put('/b', (response) => later(() => response.end('the ferry')))
    await expect(clientOf({ limits: { seconds: 0.3 } }).get(host.at('/a'))).rejects.toThrow('no whole answer came')
  })

  it('from addresses that lead in a circle', async () => {
    host.put('/a', (response) => response.writeHead(302, { location: '/b' }).end())
    host.put('/b', (response) => response.writeHead(302, { location: '/a' }).end())
    await expect(clientOf().get(host.at('/a'))).rejects.toThrow('led on to other addresses more than 5 times')
    expect(host.asked).toHaveLength(6)
  })

  it.each([
    ['not an address', 'found no address'],
    ['ftp://record.example/a', 'found ftp; expected an http or https address'],
    ['file:///etc/hostname', 'found file; expected an http or https address'],
    ['https://ana:secret@record.example/', 'a name or a password in it'],
  ])('at %s', async (address, message) => {
    await expect(clientOf().get(address)).rejects.toThrow(message)
  })

  it('where a redirect leads out of the web', async () => {
    host.put('/a', (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end())
    await expect(clientOf().get(host.at('/a'))).rejects.toThrow(/led on to file:.*expected an http or https address/)
  })

  it('where nobody listens, which is said', async () => {
    const address = host.at('/a')
    await host.end()
    await expect(clientOf().get(address)).rejects.toThrow('the host takes no connections there')
    host = await InventedHost.begin()
  })
})

describe('hosts of this machine and of private networks', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
  ])('are not asked unless told: %s', async (address) => {
    await expect(clientOf({ trustedHosts: [] }).get(address)).rejects.toThrow('only with --allow-private')
  })

  it.each(['localhost', 'inside.record.example'])('nor by a name that leads there: %s', async (name) => {
    const client = clientOf({ trustedHosts: [], resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
    await expect(client.get(`http://${name}:${host.port}/a`)).rejects.toThrow('only with --allow-private')
    expect(host.asked).toEqual([])
  })

  it('nor by a name of which one address leads there', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    await expect(clientOf({ trustedHosts: [], resolve }).get(`http://record.example:${host.port}/`)).rejects.toThrow(
      'only with --allow-private',
    )
  })

  it('are not asked because the host that was named leads on to them', async () => {
    const other = `http://127.0.0.2:${host.port}/inside`
    host.put('/a', (response) => response.writeHead(302, { location: other }).end())
    host.put('/inside', 'secret')
    await expect(clientOf().get(host.at('/a'))).rejects.toThrow(/led on to http:\/\/127\.0\.0\.2.*--allow-private/)
    expect(host.asked).toEqual(['/a'])
  })

  it('are not reached by a name that answers otherwise the second time', async () => {
    let times = 0
    const resolve = async () => {
      times += 1
      // 127.0.0.1 stands for the address that was looked at; the other one must never be connected to.
      return [{ address: times === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
    }
    host.put('/a', (response, request) => response.writeHead(200).end(request.socket.localAddress))
    const client = clientOf({ trustedHosts: ['record.example'], resolve })
    const { bytes } = await client.get(`http://record.example:${host.port}/a`)
    expect([Buffer.from(bytes).toString(), times]).toEqual(['127.0.0.1', 1])
  })
})
