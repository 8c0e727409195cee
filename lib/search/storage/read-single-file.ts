import { LoadError } from '#lib/search/format/errors.ts'
import { singleFile } from '#lib/search/format/index-files.ts'
import { unpackPieces } from '#lib/search/format/packed-file.ts'
import { PromiseCache } from './promise-cache.ts'
import type { ReadBytes } from './read-index-file.ts'

/** A reader of the files of an index of which all lie in one, which is read once. It rejects with `LoadError`. */
export function readFromSingleFile(read: ReadBytes, corpus: string): ReadBytes {
  const path = `${corpus}/${singleFile}`
  const files = new PromiseCache(async (): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> => {
    const [names, ...contents] = unpackPieces(path, await read(path))
    const listed = new TextDecoder().decode(names).split('\n')
    return new Map(contents.map((bytes, index) => [`${corpus}/${listed[index] ?? ''}`, bytes]))
  })
  return async (wanted, span) => {
    const bytes = (await files.get(path)).get(wanted)
    if (!bytes) throw new LoadError(`${path} of the search index has no ${wanted}.`)
    return span ? bytes.slice(span.start, span.end) : bytes
  }
}
