import { hasCyrillicStemmers } from '#lib/search/format/encode.ts'
import { VersionError } from '#lib/search/format/errors.ts'
import { cyrillicFingerprint, fingerprint } from '#lib/search/format/fingerprint.ts'
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
  checkFingerprint(manifest.fingerprint, fingerprint())
  if (hasCyrillicStemmers()) checkCyrillicFingerprint(manifest)
}

function checkFingerprint(given: string, own: string): void {
  if (given !== own) throw new VersionError(`The search index was made with other options (${given}, here ${own}).`)
}

/** Checks that an index with Cyrillic words has them as this reader encodes them. Throws `VersionError`. */
export function checkCyrillicFingerprint({ cyrillic }: Manifest): void {
  if (cyrillic !== undefined) checkFingerprint(cyrillic, cyrillicFingerprint())
}

/** Reads the metadata of the index that the manifest names. Rejects with `VersionError` and `LoadError`. */
export async function readMetadata(read: ReadBytes, manifest: Manifest): Promise<IndexMetadata> {
  checkVersion(manifest)
  return await readDeflatedJson(read, `${manifest.corpus}/${metadataFile}`, metadataDecoder)
}
