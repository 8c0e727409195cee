import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Anchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { type ArchiveSettings, readArchiveSettings } from '#lib/records/archive-settings.ts'
import { type Authorities, readAuthorities } from '#lib/records/authorities.ts'
import { type Collection, readCollections } from '#lib/records/collections.ts'
import { readAnchors } from '#lib/records/read-anchors.ts'
import { readWatches, type Watch } from '#lib/records/watches.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { sortDocuments, withUniqueAddresses } from './document-order.ts'
import { addressOwners, publicAnchors } from './published-anchors.ts'
import { withoutWithdrawnWords } from './withdrawn-words.ts'

/** All that is published: read once, never changed afterwards. */
export interface Archive {
  settings: ArchiveSettings
  collections: Collection[]
  authorities: Authorities
  /** Searches that the editors follow for their readers. */
  watches: Watch[]
  /** By date, unknown last, then by slug. No two have one address. */
  documents: ArchiveDocument[]
  /** What was published, by the id of the document, without the words that were withdrawn since. */
  anchors: Anchors
}

/** How many files are read at one time: below the limit of open files of any system (256 on macOS). */
const batch = 64

const loaded = new Map<string, Promise<Archive>>()

/**
 * Reads the archive that lies in a content folder: its settings, records and all documents. A folder is read once in
 * the life of the process; later calls give the same object. An archive without documents is no error.
 * Throws where a record or a document doesn't fit: the message names the file and says what was expected.
 *
 * @param kept documents as they were read before, by what their files have
 */
export function loadArchive(contentFolder: string, kept = KeptValues.none()): Promise<Archive> {
  const known = loaded.get(contentFolder)
  if (known) return known
  const archive = readArchive(contentFolder, kept)
  loaded.set(contentFolder, archive)
  return archive
}

/** Documents of the folder that was read last, by what their files have: one that is read anew has few others. */
const parsed = new Map<string, ArchiveDocument>()

/** Forgets the archive of a folder, so that it is read anew when it is next asked for. */
export function forgetArchive(contentFolder: string): void {
  loaded.delete(contentFolder)
}

async function readArchive(contentFolder: string, kept: KeptValues): Promise<Archive> {
  const [settings, authorities, collections, watches, documents, published] = await Promise.all([
    readArchiveSettings(contentFolder),
    readAuthorities(contentFolder),
    readCollections(contentFolder),
    readWatches(contentFolder),
    readDocuments(join(contentFolder, 'documents'), kept),
    readAnchors(contentFolder),
  ])
  const shown = await withoutWithdrawnWords(contentFolder, documents)
  const anchors = await publicAnchors(contentFolder, published, documents)
  const addressed = withUniqueAddresses(shown, datedSlug, addressOwners(anchors))
  return { settings, authorities, collections, watches, documents: sortDocuments(addressed), anchors }
}

async function readDocuments(folder: string, kept: KeptValues): Promise<ArchiveDocument[]> {
  const files = (await markdownFiles(folder)).sort()
  const documents: ArchiveDocument[] = []
  const before = new Map(parsed)
  parsed.clear()
  for (let start = 0; start < files.length; start += batch) {
    const texts = await Promise.all(
      files
        .slice(start, start + batch)
        .map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })),
    )
    for (const { file, text } of texts) {
      const key = createHash('sha256').update(`${file}\n`).update(text).digest('hex')
      const document = before.get(key) ?? kept.json(key, () => parseDocument(text, join('documents', file)))
      parsed.set(key, document)
      // Each archive has its own: what is remembered of a document may depend on the records.
      documents.push({ ...document })
    }
  }
  return documents
}

async function markdownFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.md'))
  } catch (error) {
    // No folder: nothing was taken in yet. Anything else (no right to read it) must be heard of.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
