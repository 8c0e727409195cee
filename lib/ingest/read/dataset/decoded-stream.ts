import { repairWindows1252 } from '#lib/ingest/read/characters/decode.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { datasetBytes } from './dataset-bytes.ts'
import type { DatasetEncoding } from './dataset-encoding.ts'

/**
 * The characters of a file, unpacked. Throws `SourceError` where the file or its encoding can't be read; of a file whose
 * encoding is `faulty`, bytes that are no character are U+FFFD. `onBytes` is told how many bytes of the file were read, as it
 * lies on the disk.
 */
export async function* decoded(
  source: SourceFile,
  { encoding, faulty }: DatasetEncoding,
  onBytes?: (read: number) => void,
): AsyncGenerator<string> {
  const { file } = source
  const decoder = decoderOf(file, encoding, faulty !== true)
  let offset = 0
  for await (const piece of datasetBytes(source, onBytes)) {
    yield decodePiece(decoder, file, encoding, offset, piece)
    offset += piece.length
  }
  yield decodePiece(decoder, file, encoding, offset)
}

function decoderOf(file: string, encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true })
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
