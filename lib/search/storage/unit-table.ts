import { ByteReader } from '#lib/search/format/byte-reader.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { placesFile } from '#lib/search/format/files.ts'
import { Places } from '#lib/search/format/unit-table.ts'
import { type ReadBytes, readInflated } from './load.ts'

/** Reads the file. Rejects with `LoadError`. */
export async function readPlaces(read: ReadBytes, corpus: string, units: number): Promise<Places> {
  const path = `${corpus}/${placesFile}`
  const reader = new ByteReader(await readInflated(path, await read(path)))
  try {
    return new Places(units, reader.ascending(), reader.ascending())
  } catch (cause) {
    throw new LoadError(`${path} of the search index is damaged: it has another form.`, { cause })
  }
}
