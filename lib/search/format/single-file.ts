import { packPieces } from './packed-file.ts'

/** All files of a small index in one: the first piece has their names, each on a line, then each file is a piece. */
export function packFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const names = new TextEncoder().encode(files.map(({ name }) => name).join('\n'))
  return packPieces([names, ...files.map(({ bytes }) => bytes)])
}
