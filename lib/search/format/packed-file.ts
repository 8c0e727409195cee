import { LoadError } from './errors.ts'

/**
 * How many bytes an offset takes. Many small pieces lie in one file, each deflated and with a checksum by itself, so that a host
 * that gives ranges of bytes (RFC 9110, section 14) is asked for the piece alone, and another for a file of moderate size. A file
 * begins with the offset of each piece and of its own end, the lowest byte first. These need no checksum: where one is wrong, the
 * piece's is.
 */
export const offsetSize = 4

/** Puts blocks (`checked-block.ts`) into one file. */
export function packPieces(pieces: readonly Uint8Array[]): Uint8Array {
  let offset = (pieces.length + 1) * offsetSize
  const total = pieces.reduce((sum, section) => sum + section.length, offset)
  const packed = new Uint8Array(total)
  const view = new DataView(packed.buffer)
  for (const [index, section] of pieces.entries()) {
    view.setUint32(index * offsetSize, offset, true)
    packed.set(section, offset)
    offset += section.length
  }
  view.setUint32(pieces.length * offsetSize, offset, true)
  return packed
}

/** Takes a file of pieces apart. Throws `LoadError` where it is cut off. */
export function unpackPieces(path: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const offsets: number[] = []
  const cutOff = () => new LoadError(`${path} of the search index is cut off.`)
  if (bytes.length < offsetSize) throw cutOff()
  // The first piece begins where the offsets end.
  const end = Math.min(view.getUint32(0, true), bytes.length)
  for (let at = 0; at + offsetSize <= end; at += offsetSize) offsets.push(view.getUint32(at, true))
  const descends = offsets.some((offset, index) => offset < (offsets[index - 1] ?? end))
  if (offsets.at(-1) !== bytes.length || offsets.length * offsetSize !== end || descends) throw cutOff()
  return offsets.slice(1).map((to, index) => bytes.slice(offsets[index], to))
}
