import { crc32 } from './crc32.ts'

/**
 * All that is read of the index is blocks: a file, or a piece of one that can be read alone. A block begins with four
 * bytes, the lowest first: the CRC-32 of where it belongs and of its bytes. So bytes that were altered, cut off, or are
 * those of another place or of another state of the archive are never taken for what was asked for.
 */
const checkSize = 4

/** How many digits of the folder of an index (`Manifest.corpus`) name the bytes in it; those behind them name the state of the archive. */
export const contentDigits = 16

function checkOf(path: string, piece: number, bytes: Uint8Array): number {
  return crc32(bytes, crc32(new TextEncoder().encode(`${path.slice(contentDigits)}#${piece}`)))
}

/**
 * A block of these bytes. `path` begins with the folder of the index; the digits in it that name the bytes may be any, since they
 * are not known before the blocks are made.
 */
export function checkedBlock(path: string, piece: number, bytes: Uint8Array): Uint8Array {
  const block = new Uint8Array(checkSize + bytes.length)
  new DataView(block.buffer).setInt32(0, checkOf(path, piece, bytes), true)
  block.set(bytes, checkSize)
  return block
}

/** The bytes of a block; undefined where it isn't the one of this place, as it was written. */
export function bytesOfBlock(
  path: string,
  piece: number,
  block: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  if (block.length < checkSize) return undefined
  const bytes = block.subarray(checkSize)
  const check = new DataView(block.buffer, block.byteOffset).getInt32(0, true)
  return check === checkOf(path, piece, bytes) ? bytes : undefined
}
