import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'

/**
 * The bytes of a file in pieces, unpacked. Throws `SourceError` where it can't be read or is empty. `onBytes` is told how many
 * bytes of the file were read, as it lies on the disk.
 */
export async function* datasetBytes(
  { path, file }: SourceFile,
  onBytes?: (read: number) => void,
): AsyncGenerator<Uint8Array> {
  const bytes = createReadStream(path)
  // Errors of the file reach the loop below through the last stream, so there is nothing to do at the end.
  const stream = /\.gz$/i.test(file) ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  let isEmpty = true
  try {
    for await (const chunk of stream) {
      const piece: unknown = chunk
      if (!(piece instanceof Uint8Array)) continue
      isEmpty = false
      onBytes?.(bytes.bytesRead)
      yield piece
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
    throw new SourceError(`${file}: the file can't be read (${reason})`)
  } finally {
    stream.destroy()
  }
  if (isEmpty) throw new SourceError(`${file}: the file is empty`)
}
