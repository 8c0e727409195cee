import { inflateSync } from 'fflate'

/** Of Node where this runs in it, which inflates faster. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib')

/**
 * Undoes raw DEFLATE (RFC 1951), in browsers and in Node alike; throws where bytes are damaged. Not by the browser's own streams: for
 * each of twenty small pieces of a first answer these go several times from thread to thread.
 */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return zlib ? new Uint8Array(zlib.inflateRawSync(bytes)) : inflateSync(bytes)
}
