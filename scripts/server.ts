import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { lookup } from 'mrmime'
import { cacheControl, openAccess, securityHeaders } from '#lib/hosting/response-headers.ts'
import { documentFileType } from '#lib/site/document-files.ts'
import { byteRange } from './byte-range.ts'
import { compressorFor, contentCoding, isText } from './content-coding.ts'
import { openBelow, type ServedFile } from './served-file.ts'

/** A folder that is served. */
export interface RunningServer {
  /** The URL of the site, with a slash at its end. */
  address: string
  /** Ends it at once, open connections included. */
  close(): Promise<void>
  /** Takes no new connections, answers what was asked, and then ends, at the latest after some milliseconds. */
  stop(milliseconds: number): Promise<void>
}

/** What a request asks for: its path with percent-encoding resolved, the path as it was sent, and the query with its question mark. */
export interface RequestTarget {
  path: string
  raw: string
  query: string
}

/** What answers some requests before files do. */
export interface RequestHandler {
  /**
   * Answers a request, and resolves to what sort it is of, by which requests are counted; to undefined, with nothing sent, where it is
   * for somebody else.
   *
   * @param below the path below the site; undefined outside it
   * @param headers of every answer
   */
  answer: (
    request: IncomingMessage,
    response: ServerResponse,
    target: RequestTarget & { below: string | undefined },
    headers: Readonly<Record<string, string>>,
  ) => Promise<string | undefined>
}

/** The network address to listen on where no other is named: only programs of this machine reach it. */
export const loopback = '127.0.0.1'

/** Milliseconds in which a request has to be there, with its body. */
const requestTime = 60_000

/** Where a site is served. */
export interface ServingOptions {
  /** Path of the site, with which all its addresses begin; `/` without it. */
  base?: string
  /** The network address to listen on; `loopback` without it. */
  host?: string
  /** Origins of other sites that a form of the site sends to. */
  formTargets?: readonly string[]
  /** Asked one after the other before files are looked for. */
  handlers?: readonly RequestHandler[]
  /** Called when an answer has been sent, or who asked has gone. */
  onAnswered?: (sort: string, status: number, seconds: number) => void
}

/** What is served, and what is said with every answer. */
interface ServedSite {
  /** The folder's absolute path. */
  root: string
  /** With a slash at its end. */
  prefix: string
  /** Headers of every answer. */
  security: Readonly<Record<string, string>>
  handlers: readonly RequestHandler[]
}

/**
 * Serves a folder as a static host does: `index.html` in folders, `/x` redirected to `/x/`, the nearest `404.html` with status 404,
 * byte ranges (RFC 9110, section 14: one range; where several are asked for, the whole file is sent), text compressed,
 * and the headers that hosts are told to send (`lib/hosting/response-headers.ts`). Nothing outside the folder is
 * served, and no request ends the server. Rejects with the system's error where the port is taken.
 *
 * @param port 0 for any free one
 */
export function serveFolder(
  folder: string,
  port: number,
  { base = '/', host = loopback, formTargets = [], handlers = [], onAnswered }: ServingOptions = {},
): Promise<RunningServer> {
  const prefix = base.endsWith('/') ? base : `${base}/`
  const site = { root: resolve(folder), prefix, security: securityHeaders(formTargets), handlers }
  let isStopping = false
  const server = createServer((request, response) => {
    const began = performance.now()
    let sort = 'file'
    // A connection that stays open would keep the server from ending.
    if (isStopping) response.setHeader('Connection', 'close')
    response.once('close', () => {
      onAnswered?.(sort, response.statusCode, (performance.now() - began) / 1000)
      if (isStopping) server.closeIdleConnections()
    })
    answer(site, request, response)
      .then((answered) => {
        sort = answered
      })
      .catch((error: unknown) => {
        console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`)
        if (response.headersSent) response.destroy()
        else sayStatus(site, response, 500)
      })
  })
  // A body of the few that there are is short.
  server.requestTimeout = requestTime
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port
      done({
        address: `http://${host === loopback ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${actual}${prefix}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
        stop: (milliseconds) =>
          new Promise((closed) => {
            isStopping = true
            const timer = setTimeout(() => server.closeAllConnections(), milliseconds)
            server.close(() => {
              clearTimeout(timer)
              closed()
            })
            server.closeIdleConnections()
          }),
      })
    })
  })
}

/** Answers a request, and resolves to what sort it is of. */
async function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<string> {
  const asked = targetOf(request.url ?? '/')
  if (asked) {
    const { prefix } = site
    const below = asked.path.startsWith(prefix) ? asked.path.slice(prefix.length) : undefined
    for (const handler of site.handlers) {
      const sort = await handler.answer(request, response, { ...asked, below }, site.security)
      if (sort !== undefined) return sort
    }
  }
  await answerWithFile(site, request, response, asked)
  return 'file'
}

async function answerWithFile(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  asked: RequestTarget | undefined,
): Promise<void> {
  const { root, prefix } = site
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sayStatus(site, response, 405, { Allow: 'GET, HEAD' })
  if (!asked) return sayStatus(site, response, 400)
  const { path, raw, query } = asked
  if (!path.startsWith(prefix)) return sayStatus(site, response, 302, { Location: prefix })
  const found = await openBelow(root, path.slice(prefix.length))
  if (found === 'folder') return sayStatus(site, response, 308, { Location: `${raw}/${query}` })
  if (found) return await send(site, found, request, response)
  const page = await notFoundPage(root, path.slice(prefix.length))
  if (!page) return sayStatus(site, response, 404)
  await send(site, page, request, response, 404)
}

/** The page for what is not there: that of the first folder that was asked for, which may be that of a language, else that of the site. */
async function notFoundPage(root: string, path: string): Promise<ServedFile | undefined> {
  const [folder = ''] = path.split('/')
  for (const file of [`${folder}/404.html`, '404.html']) {
    const page = await openBelow(root, file)
    if (page && page !== 'folder') return page
  }
  return undefined
}

const reasons: Record<number, string> = { 400: 'Bad request', 404: 'Not found', 500: 'Server error' }

function sayStatus(
  { security }: ServedSite,
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { ...security, 'Content-Type': 'text/plain;charset=utf-8', ...headers })
    .end(reasons[status] && `${reasons[status]}\n`)
}

/**
 * What a request asks for (RFC 9112, section 3.2): its path with percent-encoding resolved, the path as it was sent,
 * and the query with its question mark; undefined where the target is no path of this server.
 */
function targetOf(target: string): RequestTarget | undefined {
  const own = target.replace(/^https?:\/\/[^/?#]+/i, '')
  const [, raw = '', query = ''] = /^(\/[^?#]*|$)(\?[^#]*)?/.exec(own) ?? []
  // Several slashes at the beginning would make a redirect lead to another host.
  const sent = raw.replace(/^\/{2,}/, '/') || '/'
  if (!own.startsWith('/') && own !== '' && !own.startsWith('?')) return undefined
  try {
    const path = decodeURIComponent(sent)
    return /[\0\\]/.test(path) ? undefined : { path, raw: sent, query }
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Sends a file, and closes it even where the other side leaves before the end. */
async function send(
  site: ServedSite,
  served: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  try {
    await sendOpen(site, served, request, response, status)
  } catch (error) {
    // That who asked has gone is no fault of the server.
    if (!response.destroyed && !request.destroyed) throw error
  } finally {
    await served.handle.close()
  }
}

async function sendOpen(
  { security }: ServedSite,
  { file, path, handle, stats }: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
): Promise<void> {
  const type = contentType(file)
  const coding = request.headers.range ? undefined : contentCoding(request.headers['accept-encoding'], type, stats.size)
  const state = `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}`
  const tag = `"${state}${coding ? `-${coding}` : ''}"`
  const headers = {
    ...security,
    ...openAccess(path),
    'Content-Type': type,
    'Cache-Control': cacheControl(path),
    'Accept-Ranges': 'bytes',
    ETag: tag,
    ...(isText(type) && { Vary: 'Accept-Encoding' }),
  }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  // Who has a part of an earlier file must not be sent a range of this one (RFC 9110, section 13.1.5).
  const isSame = request.headers['if-range'] === undefined || request.headers['if-range'] === tag
  const span = status === 200 && isSame ? byteRange(request.headers.range, stats.size) : undefined
  if (span === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${stats.size}` }).end()
    return
  }
  const { start, end } = span ?? { start: 0, end: stats.size }
  // A file that became shorter meanwhile ends the connection, in place of leaving the other side to wait.
  response.strictContentLength = true
  response.writeHead(span ? 206 : status, {
    ...headers,
    ...(coding ? { 'Content-Encoding': coding } : { 'Content-Length': end - start }),
    ...(span && { 'Content-Range': `bytes ${start}-${end - 1}/${stats.size}` }),
  })
  if (request.method === 'HEAD' || start === end) {
    response.end()
    return
  }
  const bytes = handle.createReadStream({ start, end: end - 1, autoClose: false })
  if (coding) await pipeline(bytes, compressorFor(coding), response)
  else await pipeline(bytes, response)
}

/** The media type by the file's name; text is in UTF-8, as all that the build writes. */
export function contentType(file: string): string {
  const type = documentFileType(file) ?? lookup(file) ?? 'application/octet-stream'
  return isText(type) ? `${type};charset=utf-8` : type
}
