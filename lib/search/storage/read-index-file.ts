import { bytesOfBlock } from '#lib/search/format/checked-block.ts'
import type { Decoder } from '#lib/search/format/decoder.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { type Manifest, manifestDecoder, manifestFile } from '#lib/search/format/manifest.ts'
import { inflate } from './inflate.ts'

/** A range of bytes, half-open. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * Reads a file of the index by its path below `search/data/`; with a span that part of it, or, where the place it lies
 * can't give parts, all of it, which is longer. Rejects with `LoadError` where that is not possible.
 */
export type ReadBytes = (path: string, span?: ByteRange) => Promise<Uint8Array<ArrayBuffer>>

/** Reads the JSON of a file by a decoder. Throws `LoadError` that names the file. */
function parseJson<T>(path: string, text: string, decoder: Decoder<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new LoadError(`${path} of the search index is damaged: it is not JSON.`, { cause })
  }
  const read = decoder.decode(value)
  if (read === undefined)
    throw new LoadError(`${path} of the search index is damaged: its content is not what was expected.`)
  return read
}

/**
 * Checks a block and inflates it: that of a file, or of one of its pieces, by its place in the file. Rejects with `LoadError`
 * where the bytes aren't those that were written there.
 */
export async function readInflated(path: string, block: Uint8Array<ArrayBuffer>, piece = 0): Promise<Uint8Array> {
  const bytes = bytesOfBlock(path, piece, block)
  if (!bytes) throw new LoadError(`${path} of the search index is damaged: its checksum is not that of its bytes.`)
  try {
    return inflate(bytes)
  } catch (cause) {
    throw new LoadError(`${path} of the search index is damaged: it can't be inflated.`, { cause })
  }
}

/** Reads inflated JSON by a decoder. Throws `LoadError` that names the file where it is not what the decoder expects. */
export function decodeJson<T>(path: string, bytes: Uint8Array, decoder: Decoder<T>): T {
  return parseJson(path, new TextDecoder().decode(bytes), decoder)
}

/** Reads, checks, inflates and decodes one of the deflated files. Rejects with `LoadError`. */
export async function readDeflatedJson<T>(read: ReadBytes, path: string, decoder: Decoder<T>): Promise<T> {
  return decodeJson(path, await readInflated(path, await read(path)), decoder)
}

/** Reads `start.json`. Rejects with `LoadError`. */
export async function readManifest(read: ReadBytes): Promise<Manifest> {
  return parseJson(manifestFile, new TextDecoder().decode(await read(manifestFile)), manifestDecoder)
}
