import { VersionError } from '#lib/search/format/errors.ts'
import { fingerprint, formatVersion } from '#lib/search/format/format-version.ts'
import { type IndexMetadata, type Manifest, metadataDecoder, metadataFile } from '#lib/search/format/manifest.ts'
import { type ReadBytes, readDeflated } from './load.ts'

/** Checks that the index is one that this reader understands. Throws `VersionError`. */
function checkVersion(start: Manifest): void {
  if (start.format !== formatVersion) {
    throw new VersionError(`The search index has format ${start.format}; this page reads format ${formatVersion}.`)
  }
  const own = fingerprint(start.cyrillic === true)
  if (start.fingerprint !== own) {
    throw new VersionError(`The search index was made with other options (${start.fingerprint}, here ${own}).`)
  }
}

/** Reads the root of the index that `start` names. Throws `VersionError` and `LoadError`. */
export async function readRoot(read: ReadBytes, start: Manifest): Promise<IndexMetadata> {
  checkVersion(start)
  return await readDeflated(read, `${start.corpus}/${metadataFile}`, metadataDecoder)
}
