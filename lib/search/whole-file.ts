import { LoadError } from './errors.ts'
import { wholeFile } from './format.ts'
import type { ReadBytes } from './load.ts'
import { Remembered } from './remembered.ts'
import { packSections, unpackSections } from './sections.ts'

/** All files of a small index in one: the first piece has their names, each on a line, then each file is a piece. */
export function packFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const names = new TextEncoder().encode(files.map(({ name }) => name).join('\n'))
  return packSections([names, ...files.map(({ bytes }) => bytes)])
}

/** Reads the files of an index of which all lie in one, which is read once. */
export function readFromWhole(read: ReadBytes, corpus: string): ReadBytes {
  const path = `${corpus}/${wholeFile}`
  const files = new Remembered(async (): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> => {
    const [names, ...contents] = unpackSections(path, await read(path))
    const listed = new TextDecoder().decode(names).split('\n')
    return new Map(contents.map((bytes, index) => [`${corpus}/${listed[index] ?? ''}`, bytes]))
  })
  return async (wanted, span) => {
    const bytes = (await files.get(path)).get(wanted)
    if (!bytes) throw new LoadError(`${path} of the search index has no ${wanted}.`)
    return span ? bytes.slice(span.start, span.end) : bytes
  }
}
