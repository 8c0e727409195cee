import { VersionError } from '#lib/search/format/errors.ts'
import { formatVersion } from '#lib/search/format/format-version.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import { type ReadBytes, readManifest } from '#lib/search/storage/read-index-file.ts'

const stateOf = (manifest: Manifest) => JSON.stringify(Object.entries(manifest).sort())

/** Reads `start.json` for a page. Rejects with `LoadError`, and with `VersionError` where page and index are of different versions. */
export async function readManifestForPage(read: ReadBytes): Promise<Manifest> {
  const manifest = await readManifest(read)
  if (manifest.format === formatVersion) return manifest
  throw new VersionError(`The search index has format ${manifest.format}; this page reads format ${formatVersion}.`)
}

/**
 * After something could not be read: what names the site as it is now, where that is another than the page began with, so
 * that it has to be loaded again. Undefined where the site is the same, or where that can't be seen.
 *
 * @param begun what the page read when it began; undefined where it doesn't fit the page
 * @param read reads past caches what it has read before (`readByFetch`)
 */
export async function changedSite(begun: Manifest | undefined, read: ReadBytes): Promise<string | undefined> {
  try {
    const now = stateOf(await readManifest(read))
    return begun && now === stateOf(begun) ? undefined : now
  } catch {
    // What went wrong before is what the reader has to hear of.
    return undefined
  }
}
