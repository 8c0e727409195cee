import { fingerprint, format } from '#lib/search/format/definition.ts'
import { VersionError } from '#lib/search/format/errors.ts'
import { type Root, rootFile, rootShape, type Start } from '#lib/search/format/manifest.ts'
import { type ReadBytes, readDeflated } from './load.ts'

/** Checks that the index is one that this reader understands. Throws `VersionError`. */
function checkVersion(start: Start): void {
  if (start.format !== format) {
    throw new VersionError(`The search index has format ${start.format}; this page reads format ${format}.`)
  }
  const own = fingerprint(start.cyrillic === true)
  if (start.fingerprint !== own) {
    throw new VersionError(`The search index was made with other options (${start.fingerprint}, here ${own}).`)
  }
}

/** Reads the root of the index that `start` names. Throws `VersionError` and `LoadError`. */
export async function readRoot(read: ReadBytes, start: Start): Promise<Root> {
  checkVersion(start)
  return await readDeflated(read, `${start.corpus}/${rootFile}`, rootShape)
}
