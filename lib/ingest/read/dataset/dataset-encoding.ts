import type { FindingPart } from '#lib/domain/finding.ts'
import { decode, isFaultyUtf8 } from '#lib/ingest/read/characters/decode.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { datasetBytes } from './dataset-bytes.ts'

/** The encoding of a dataset's file. */
export interface DatasetEncoding {
  /** A label of the WHATWG standard. */
  encoding: string
  /** How it was known, where that is worth saying. */
  known?: FindingPart
  /** Set where the file is UTF-8 but for some bytes: rows that have such are left out, each by itself. */
  faulty?: true
}

/** Bytes that are looked at by statistics, at most; they are those of the first pieces that are not ASCII alone. */
const largestSample = 8 * 1024 * 1024

/**
 * The encoding of a file of rows, found as that of a text is (`decode`): by its byte order mark, its zero bytes, as UTF-8,
 * else by statistics where they leave one answer alone. The file is read through for it, until there is enough that is not
 * ASCII, since rows are read as a stream afterwards. Throws `SourceError` where nothing fits.
 */
export async function findDatasetEncoding(source: SourceFile): Promise<DatasetEncoding> {
  const { file } = source
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let invalid: number | undefined
  const sample: Uint8Array[] = []
  let length = 0
  let offset = 0
  for await (const piece of datasetBytes(source)) {
    invalid ??= isDecodable(utf8, piece) ? undefined : offset
    offset += piece.length
    if (piece.every(isAsciiText)) continue
    sample.push(piece)
    length += piece.length
    if (length >= largestSample) break
  }
  invalid ??= length < largestSample && !isDecodable(utf8) ? offset : undefined
  const bytes = Buffer.concat(sample)
  // Pieces of a file are cut at even places; the last may be odd only where the file is.
  if (invalid === undefined && !bytes.includes(0)) return { encoding: 'utf-8' }
  try {
    const { encoding, known } = decode(file, bytes)
    return { encoding, ...(known && { known }) }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    if (!bytes.includes(0) && isFaultyUtf8(bytes)) return { encoding: 'utf-8', faulty: true }
    if (bytes.includes(0)) throw new SourceError(`${file}: zero bytes; rows of text were expected, not binary data`)
    throw new SourceError(
      `${file}: not valid UTF-8 from offset ${invalid} on, and no other encoding can be told for sure; its collection can declare its \`encoding\``,
    )
  }
}

function isAsciiText(byte: number): boolean {
  return byte > 0 && byte < 0x80
}

function isDecodable(decoder: TextDecoder, piece?: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: piece !== undefined })
    return true
  } catch {
    return false
  }
}
