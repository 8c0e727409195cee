import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { repairWindows1252 } from '#lib/ingest/read/characters/decode.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'

/**
 * The characters of a file, unpacked. Throws `SourceError` where the file or its encoding can't be read. `onBytes` is told
 * how many bytes of the file were read, as it lies on the disk.
 */
export async function* decoded(
  { path, file }: SourceFile,
  encoding: string,
  onBytes?: (read: number) => void,
): AsyncGenerator<string> {
  const bytes = createReadStream(path)
  // Errors of the file reach the loop below through the last stream, so there is nothing to do at the end.
  const stream = /\.gz$/i.test(file) ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  const decoder = decoderOf(file, encoding)
  let offset = 0
  try {
    for await (const chunk of stream) {
      const piece: unknown = chunk
      if (!(piece instanceof Uint8Array)) continue
      onBytes?.(bytes.bytesRead)
      yield decodePiece(decoder, file, encoding, offset, piece)
      offset += piece.length
    }
    yield decodePiece(decoder, file, encoding, offset)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
    throw new SourceError(`${file}: the file can't be read (${reason})`)
  } finally {
    stream.destroy()
  }
  if (offset === 0) throw new SourceError(`${file}: the file is empty`)
}

function decoderOf(file: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch {
    throw new SourceError(
      `${file}: its collection declares the encoding "${encoding}"; expected a name such as utf-8 or windows-1252`,
    )
  }
}

function decodePiece(decoder: TextDecoder, file: string, encoding: string, offset: number, piece?: Uint8Array): string {
  try {
    return repairWindows1252(piece ? decoder.decode(piece, { stream: true }) : decoder.decode(), decoder.encoding)
  } catch {
    const place = piece ? `between offset ${offset} and ${offset + piece.length}` : 'at the end'
    throw new SourceError(
      `${file}: not valid ${encoding.toUpperCase()} ${place}; state the encoding of the file in its collection (\`encoding\`)`,
    )
  }
}
