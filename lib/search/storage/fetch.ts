import { LoadError } from '#lib/search/format/errors.ts'
import type { ByteRange, ReadBytes } from './read-index-file.ts'

/** After so many milliseconds without the whole of an answer it counts as not there: a small index (300 KB) comes in it at 5 KB/s. */
const timeLimit = 60_000

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError'

const placeOf = (path?: string, span?: ByteRange) => `${path} ${span?.start}`

/**
 * Reads the index over HTTP, below `base` (with a slash at its end). What fails is tried once more. A part of a file is
 * asked for by Range until the host once gives more or something else than the part: then whole files are. What is asked for
 * a second time came damaged or is to be read anew, so that no cache may answer.
 *
 * @param before path of a file that was read by another reader
 * @param ask sends a request; without it every redirect is followed
 */
export function readByFetch(
  base: string,
  before?: string,
  ask: (url: URL, request: RequestInit) => Promise<Response> = (url, request) => fetch(url, request),
): ReadBytes {
  let ranges = true
  const asked = new Set([placeOf(before)])

  async function request(url: URL, cache: RequestCache, headers?: Record<string, string>): Promise<Response> {
    return await ask(url, { cache, signal: AbortSignal.timeout(timeLimit), ...(headers && { headers }) })
  }

  async function fetchWhole(url: URL, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
    const response = await request(url, cache)
    if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }

  async function fetchOnce(
    url: URL,
    span: ByteRange | undefined,
    cache: RequestCache,
  ): Promise<Uint8Array<ArrayBuffer>> {
    if (!span || !ranges) return await fetchWhole(url, cache)
    const part = `${span.start}-${span.end - 1}`
    const response = await request(url, cache, { range: `bytes=${part}` })
    const { status, headers } = response
    const isPart = headers.get('content-range')?.startsWith(`bytes ${part}/`) ?? true
    if (status === 206 && isPart && !headers.has('content-encoding')) {
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (bytes.length === span.end - span.start) return bytes
    } else if (status === 200) {
      ranges = false
      return new Uint8Array(await response.arrayBuffer())
    }
    // Some hosts and proxies spoil ranges.
    ranges = false
    return await fetchWhole(url, cache)
  }

  return async (path, span) => {
    const url = new URL(path, base)
    const place = placeOf(path, span)
    const cache = asked.has(place) ? 'reload' : 'default'
    asked.add(place)
    try {
      return await fetchOnce(url, span, cache).catch((error: unknown) => {
        if (isTimeout(error)) throw error
        return fetchOnce(url, span, cache)
      })
    } catch (cause) {
      const within = isTimeout(cause) ? ' within a minute' : ''
      throw new LoadError(`A part of the search index (${path}) could not be fetched${within}.`, { cause })
    }
  }
}
