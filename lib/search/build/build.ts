import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentDigest } from '#lib/archive/document-digest.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { contentDigits } from '#lib/search/format/checked-block.ts'
import { cyrillicFingerprint, fingerprint } from '#lib/search/format/fingerprint.ts'
import { formatVersion } from '#lib/search/format/format-version.ts'
import { singleFile } from '#lib/search/format/index-files.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { type Manifest, manifestFile, metadataFile } from '#lib/search/format/manifest.ts'
import { packFiles } from '#lib/search/format/single-file.ts'
import { type Addresses, createAddresses } from '#lib/site/addresses.ts'
import { bundleSearchWorker } from './bundle.ts'
import type { SearchableArchive } from './gather-units.ts'
import { indexParts, type Progress } from './index-parts.ts'
import { prefetchInOrder } from './prefetch-in-order.ts'
import type { IndexFile } from './write-blocks.ts'

/** What was written, for the summary of the build. */
export interface SearchIndexReport {
  documents: number
  paragraphs: number
  terms: number
  files: number
  /** Bytes of the data files, deflated. */
  bytes: number
  /** The hash that names this state of the archive. */
  corpus: string
  /** Paths, below the folder of the index, of what every search reads first: its worker's script, and the file to begin with. */
  readFirst: { worker: string; file: string }
}

/** Bytes below which all files together are one: a single request then is the fastest. */
const singleFileLimit = 300 * 1024

export interface IndexBuildOptions {
  onProgress?: Progress
  /** Addresses of the site that the index is for; without them those of a site at the root of a host that is not known. */
  addresses?: Addresses
  /** Bytes that all files together must stay below to become one; 300 KB without it. */
  singleFileBelow?: number
  /** The words of texts, and the scripts, as an earlier build by the same code made them; without it all are made again. */
  kept?: KeptBytes
}

/**
 * Eight digits that name the state of an archive before anything is made of it, since the checksums of blocks have them
 * (`checked-block.ts`).
 */
function stateDigits({ documents, authorities, collections = [] }: SearchableArchive, addresses: Addresses): string {
  const names = collections.map(({ id, name }) => [id, name])
  const hash = createHash('sha256').update(JSON.stringify([authorities, names, addresses.absolute('')]))
  for (const document of documents) hash.update(documentDigest(document))
  return hash.digest('hex').slice(0, 8)
}

/** How many files are being deflated at once. */
const maxPendingFiles = 16

/**
 * Writes the search index of an archive, and the scripts that read it in a browser, into `<outFolder>/search/data/` (see
 * `format/index-files.ts`), in place of one that was there. The same documents and records give the same bytes with the same
 * Node. Rejects with the error of the disk, of a thread or of esbuild; then no index is there.
 */
export async function buildSearchIndex(
  archive: SearchableArchive,
  outFolder: string,
  { onProgress, addresses = createAddresses(), singleFileBelow = singleFileLimit, kept }: IndexBuildOptions = {},
): Promise<SearchIndexReport> {
  const folder = join(outFolder, indexFolder)
  const unnamed = join(folder, 'unnamed')
  await rm(folder, { recursive: true, force: true })
  await mkdir(unnamed, { recursive: true })
  const state = stateDigits(archive, addresses)
  const folderOfState = state.padStart(contentDigits + state.length, '0')
  const { files, paragraphs, terms, cyrillic } = await indexParts(archive, addresses, folderOfState, {
    onProgress: (...progress) => onProgress?.(...progress),
    kept,
  })
  const report = { documents: archive.documents.length, paragraphs, terms, files: 0, bytes: 0 }
  const hash = createHash('sha256')
  // All files, as long as they are small together.
  let all: IndexFile[] = []
  for await (const file of prefetchInOrder(files, maxPendingFiles)) {
    const { name, bytes } = file
    hash.update(name).update(bytes)
    await writeFile(join(unnamed, name), bytes)
    report.files += 1
    report.bytes += bytes.length
    if (report.bytes < singleFileBelow) all.push(file)
    else all = []
  }
  const whole = all.length === report.files
  if (whole) {
    await rm(unnamed, { recursive: true })
    await mkdir(unnamed)
    await writeFile(join(unnamed, singleFile), packFiles(all))
    report.files = 1
  }
  const corpus = hash.digest('hex').slice(0, contentDigits) + state
  await rename(unnamed, join(folder, corpus))
  const worker = await bundleSearchWorker(folder, kept)
  const start: Manifest = {
    format: formatVersion,
    fingerprint: fingerprint(),
    ...(cyrillic && { cyrillic: cyrillicFingerprint() }),
    corpus,
    ...(whole && { whole }),
    worker,
  }
  await writeFile(join(folder, manifestFile), `${JSON.stringify(start)}\n`)
  return { ...report, corpus, readFirst: { worker, file: `${corpus}/${whole ? singleFile : metadataFile}` } }
}
