/** Of Node where this runs in it: many small pieces are inflated ten times as fast as through a stream. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib')

/** Undoes raw DEFLATE (RFC 1951), in browsers and in Node alike. Rejects where bytes are damaged. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (zlib) return new Uint8Array(zlib.inflateRawSync(bytes))
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}
