import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lookup } from 'mrmime'

/** A folder being served, with what was asked of it since the last `reset`. */
export interface CountingServer {
  address: string
  count: { bytes: number; requests: number }
  reset: () => void
  close: () => void
}

/** Serves files as they are, scripts compressed as hosts do, or the range of one, and counts the bytes of their bodies. */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const count = { bytes: 0, requests: 0 }
  const server = createServer(async ({ url = '/', headers }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    try {
      const body = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path))
      const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
      const script = path.endsWith('.js')
      const whole = script ? gzipSync(body) : body
      const part = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : whole
      count.bytes += part.length
      count.requests += 1
      response.writeHead(range ? 206 : 200, {
        'content-type': lookup(path) ?? 'text/html',
        'content-length': part.length,
        ...(script && { 'content-encoding': 'gzip' }),
      })
      response.end(part)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, done))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('The server has no port.')
  return {
    address: `http://localhost:${bound.port}/`,
    count,
    reset: () => Object.assign(count, { bytes: 0, requests: 0 }),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
