/** Undoes raw DEFLATE (RFC 1951), in browsers and in Node alike. Rejects with a TypeError where bytes are damaged. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}
