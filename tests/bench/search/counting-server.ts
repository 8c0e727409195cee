import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { lookup } from 'mrmime'

/** What was asked of a server. */
export interface Counted {
  /** Of the bodies. */
  bytes: number
  requests: number
  /** How often something was asked for while nothing else was under way: what one waits for one after the other. */
  rounds: number
}

/** A folder being served, with what was asked of it since the last `reset`. */
export interface CountingServer {
  address: string
  count: Counted
  reset: () => void
  close: () => void
}

export interface ServingOptions {
  /** Whether parts of files are given, as most hosts do. */
  ranges: boolean
  /** A line of so many bytes a millisecond, shared by all requests, and so many milliseconds until a request is answered. */
  line?: { bytesPerMillisecond: number; latency: number }
}

const none: Counted = { bytes: 0, requests: 0, rounds: 0 }

/** Serves files as they are, scripts compressed as hosts do, or the range of one, and counts the bytes of their bodies. */
export async function serveCounting(folder: string, { ranges, line }: ServingOptions): Promise<CountingServer> {
  const count = { ...none }
  let underWay = 0
  /** When the line is free again. */
  let free = 0

  async function send(response: ServerResponse, body: Uint8Array): Promise<void> {
    if (line) {
      const now = performance.now() + line.latency
      free = Math.max(free, now) + body.length / line.bytesPerMillisecond
      await setTimeout(free - performance.now())
    }
    response.end(body)
  }

  const server = createServer(async ({ url = '/', headers }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    count.requests += 1
    if (underWay === 0) count.rounds += 1
    underWay += 1
    response.on('close', () => {
      underWay -= 1
    })
    try {
      const body = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path))
      const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') : null
      const script = path.endsWith('.js')
      const whole = script ? gzipSync(body) : body
      const part = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : whole
      count.bytes += part.length
      response.writeHead(range ? 206 : 200, {
        'content-type': lookup(path) ?? 'text/html',
        'content-length': part.length,
        // As hosts say of files at the least.
        'cache-control': 'max-age=600',
        ...(script && { 'content-encoding': 'gzip' }),
      })
      await send(response, part)
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
    reset: () => {
      Object.assign(count, none)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
