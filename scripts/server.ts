import { createReadStream, existsSync, type Stats, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { lookup } from 'mrmime'

/** A folder being served; `close` ends it at once, open connections included. */
export interface RunningServer {
  address: string
  close(): Promise<void>
}

interface ResolvedFile {
  file: string
  stats: Stats
}

/** Half-open span of bytes. */
interface ContentRange {
  start: number
  end: number
}

/**
 * Serves a folder as a static host does: `index.html` in folders, `/x` redirected to `/x/`, `404.html` with status 404,
 * byte ranges (RFC 9110, section 14: one range; of several the whole is sent), nothing kept without asking again.
 * `base` is the path that the site's addresses start with. Rejects with the system's error where the port is taken.
 */
export function serveFolder(folder: string, port: number, base = '/'): Promise<RunningServer> {
  const root = resolve(folder)
  const prefix = base.endsWith('/') ? base : `${base}/`
  const server = createServer((request, response) => answer(root, prefix, request, response))
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, process.env.HOST, () => {
      const boundAddress = server.address()
      const boundPort = typeof boundAddress === 'object' && boundAddress !== null ? boundAddress.port : port
      done({
        address: `http://localhost:${boundPort}${prefix}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

function answer(root: string, prefix: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const url = new URL(request.url ?? '/', 'http://localhost')
  const path = decoded(url.pathname)
  if (path === undefined) {
    response.writeHead(400).end()
    return
  }
  if (prefix !== '/' && !path.startsWith(prefix)) {
    response.writeHead(302, { Location: prefix }).end()
    return
  }
  const relativePath = path.slice(prefix.length)
  const found = find(root, relativePath)
  if (found === 'folder') {
    response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end()
  } else if (found) {
    send(found, request, response)
  } else {
    notFound(root, request, response)
  }
}

/** The path with its escapes resolved; undefined where they are broken. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** The file that a path names, or `folder` where only a slash is wanting. Never anything outside the root. */
function find(root: string, path: string): ResolvedFile | 'folder' | undefined {
  const place = resolve(root, `./${path}`)
  if (place !== root && !place.startsWith(root + sep)) return undefined
  if (!existsSync(place)) return undefined
  const stats = statSync(place)
  if (stats.isFile()) return path.endsWith('/') ? undefined : { file: place, stats }
  const index = join(place, 'index.html')
  if (!existsSync(index)) return undefined
  return path === '' || path.endsWith('/') ? { file: index, stats: statSync(index) } : 'folder'
}

function send({ file, stats }: ResolvedFile, request: IncomingMessage, response: ServerResponse): void {
  const tag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`
  const headers = {
    'Content-Type': contentType(file),
    'Cache-Control': 'no-cache',
    'Accept-Ranges': 'bytes',
    ETag: tag,
  }
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  const span = range(request.headers.range, stats.size)
  if (span === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${stats.size}` }).end()
    return
  }
  const { start, end } = span ?? { start: 0, end: stats.size }
  response.writeHead(span ? 206 : 200, {
    ...headers,
    'Content-Length': end - start,
    ...(span && { 'Content-Range': `bytes ${start}-${end - 1}/${stats.size}` }),
  })
  if (request.method === 'HEAD' || start === end) response.end()
  else createReadStream(file, { start, end: end - 1 }).pipe(response)
}

/** The one range that is asked for; undefined where none is, `none` where it lies beyond the end. */
function range(header: string | undefined, size: number): ContentRange | 'none' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  const [from, to] = [match?.[1] ?? '', match?.[2] ?? '']
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1)
  return start < end ? { start, end } : 'none'
}

function notFound(root: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(root, '404.html')
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n')
    return
  }
  response.writeHead(404, { 'Content-Type': contentType(page), 'Content-Length': statSync(page).size })
  if (request.method === 'HEAD') response.end()
  else createReadStream(page).pipe(response)
}

/** Media type by the file's name; text is UTF-8, as everything that the build writes. */
function contentType(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream'
  return /^text\/|\/(json|javascript|xml)$|\+(json|xml)$/.test(type) ? `${type};charset=utf-8` : type
}
