import { LoadError } from './errors.ts'
import type { ReadBytes } from './load.ts'

async function fetchOnce(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Reads the index over HTTP, below `base` (with a slash at its end). What fails is tried once more. */
export function readByFetch(base: string): ReadBytes {
  return async (path) => {
    const url = new URL(path, base)
    try {
      return await fetchOnce(url).catch(() => fetchOnce(url))
    } catch (cause) {
      throw new LoadError(`A part of the search index (${path}) could not be fetched.`, { cause })
    }
  }
}
