import { ByteReader } from '#lib/search/format/byte-reader.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { unitTableFile } from '#lib/search/format/index-files.ts'
import { UnitTable } from '#lib/search/format/unit-table.ts'
import { type ReadBytes, readInflated } from './read-index-file.ts'

/** Reads which of the `units` are titles and headings (`unit-table.ts`). Rejects with `LoadError`. */
export async function readUnitTable(read: ReadBytes, corpus: string, units: number): Promise<UnitTable> {
  const path = `${corpus}/${unitTableFile}`
  const reader = new ByteReader(await readInflated(path, await read(path)))
  try {
    return new UnitTable(units, reader.ascending(), reader.ascending())
  } catch (cause) {
    throw new LoadError(`${path} of the search index is damaged: its content is not what was expected.`, { cause })
  }
}
