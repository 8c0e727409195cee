import { LoadError } from '#lib/search/format/errors.ts'
import type { ByteRange, ReadBytes } from './read-index-file.ts'

/**
 * Reads the index over HTTP, below `base` (with a slash at its end). What fails is tried once more. A part of a file is
 * asked for by Range until the host once gives more or something else than the part: then whole files are.
 */
export function readByFetch(base: string): ReadBytes {
  let ranges = true

  async function fetchWhole(url: URL): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }

  async function fetchOnce(url: URL, span: ByteRange | undefined): Promise<Uint8Array<ArrayBuffer>> {
    if (!span || !ranges) return await fetchWhole(url)
    const response = await fetch(url, { headers: { range: `bytes=${span.start}-${span.end - 1}` } })
    if (response.status === 206 && !response.headers.has('content-encoding')) {
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (bytes.length === span.end - span.start) return bytes
    } else if (response.status === 200) {
      ranges = false
      return new Uint8Array(await response.arrayBuffer())
    }
    // Some hosts and proxies spoil ranges.
    ranges = false
    return await fetchWhole(url)
  }

  return async (path, span) => {
    const url = new URL(path, base)
    try {
      return await fetchOnce(url, span).catch(() => fetchOnce(url, span))
    } catch (cause) {
      throw new LoadError(`A part of the search index (${path}) could not be fetched.`, { cause })
    }
  }
}
