import { VersionError } from '#lib/search/format/errors.ts'
import { fingerprint } from '#lib/search/format/fingerprint.ts'
import { formatVersion } from '#lib/search/format/format-version.ts'
import { type IndexMetadata, type Manifest, metadataDecoder, metadataFile } from '#lib/search/format/manifest.ts'
import { type ReadBytes, readDeflatedJson } from './read-index-file.ts'

/** Checks that the index is one that this reader understands. Throws `VersionError`. */
function checkVersion(manifest: Manifest): void {
  if (manifest.format !== formatVersion) {
    throw new VersionError(
      `The search index has format ${manifest.format}; this version of Rostrum reads format ${formatVersion}.`,
    )
  }
  const own = fingerprint(manifest.cyrillic === true)
  if (manifest.fingerprint !== own) {
    throw new VersionError(`The search index was made with other options (${manifest.fingerprint}, here ${own}).`)
  }
}

/** Reads the metadata of the index that the manifest names. Rejects with `VersionError` and `LoadError`. */
export async function readMetadata(read: ReadBytes, manifest: Manifest): Promise<IndexMetadata> {
  checkVersion(manifest)
  return await readDeflatedJson(read, `${manifest.corpus}/${metadataFile}`, metadataDecoder)
}
