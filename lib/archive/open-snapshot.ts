import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { LazyMap } from './lazy-map.ts'
import type { Archive } from './load.ts'
import { RecordFileReader } from './packed-records.ts'
import { recordedListing } from './recorded-listing.ts'
import { RecordedMap } from './recorded-map.ts'
import { recordRead } from './recorded-reads.ts'
import type { SiteContent } from './site-content.ts'
import {
  type DocumentDetails,
  indexFile,
  recordFile,
  type SnapshotDocument,
  type SnapshotIndex,
  snapshotVersion,
} from './snapshot-index.ts'
import { setTextCounts } from './text-counts.ts'

/**
 * Opens what `writeSnapshot` wrote. Documents look as if they were whole; the text of one is read when it is asked for.
 * What is in it was checked when the archive was read, so it isn't checked again. What of it a change of one text changes is
 * recorded when it is read (`recordRead`).
 * Throws where the folder has a snapshot of another version.
 */
export function openSnapshot(folder: string): SiteContent {
  const index = readIndex(folder)
  const records = new RecordFileReader(join(folder, recordFile))
  const anchors = new Map([...index.anchors].map(([id, range]) => [id, { id, range }]))
  const archive = {
    ...index.archive,
    documents: index.documents.map((document) => wholeDocument(document, records)),
    anchors: new LazyMap(anchors, ({ id, range }) => {
      recordRead('anchors', id)
      return records.read(range) as DocumentAnchors
    }),
  }
  const recorded = <Value>(map: ReadonlyMap<string, Value>, ...path: string[]) => new RecordedMap(map, ...path)
  return {
    archive: async () => archive,
    findings: async () => index.findings,
    sourceIds: async () => index.sourceIds,
    revisions: async () => index.revisions,
    publicRecords: async () => recorded(index.publicRecords, 'publicRecords'),
    descriptions: async () => recorded(index.descriptions, 'descriptions'),
    passageCandidates: async () => index.passageCandidates,
    commonDigest: index.commonDigest,
    digestOf: digestsOf(index),
  }
}

/**
 * The archive that a snapshot was written of, all of it in memory, as it was then. Throws where the folder has a snapshot of another
 * version.
 */
export async function readWholeSnapshot(folder: string): Promise<Archive> {
  const index = readIndex(folder)
  const { documents, ...archive } = await openSnapshot(folder).archive()
  const inOrder = <Value extends object>(value: Value, names: readonly (keyof Value)[]) =>
    Object.fromEntries(names.map((name) => [name, value[name]])) as Value
  return {
    ...archive,
    anchors: new Map(archive.anchors),
    documents: documents.map((document, place) => {
      const { fields } = index.documents[place] ?? { fields: { document: [], source: [] } }
      return inOrder({ ...document, source: inOrder(document.source, fields.source) }, fields.document)
    }),
  }
}

function readIndex(folder: string): SnapshotIndex {
  const index = deserialize(readFileSync(join(folder, indexFile))) as SnapshotIndex
  if (index.version !== snapshotVersion)
    throw new Error(`${folder}: found a snapshot of version ${index.version}; expected ${snapshotVersion}: build again`)
  return index
}

/** Its text, and what lists don't show of it, are read when they are asked for; all that is read of it is recorded. */
function wholeDocument(
  { listing, optional, counts, ...ranges }: SnapshotDocument,
  records: RecordFileReader,
): ArchiveDocument {
  const { id, source } = listing
  const details = () => {
    recordRead('details', id)
    return records.read(ranges.details) as DocumentDetails
  }
  const document: ArchiveDocument = {
    ...listing,
    source: {
      ...source,
      get sha256() {
        return details().source.sha256
      },
      get lineage() {
        return details().source.lineage
      },
      get lines() {
        return details().source.lines
      },
    },
    get basis() {
      return details().basis
    },
    get blocks() {
      recordRead('blocks', id)
      return records.read(ranges.blocks) as Block[]
    },
  }
  for (const name of optional.document)
    Object.defineProperty(document, name, { enumerable: true, get: () => details()[name] })
  if (optional.isRetrieved)
    Object.defineProperty(document.source, 'retrieved', { enumerable: true, get: () => details().source.retrieved })
  const recorded = recordedListing(document)
  setTextCounts(recorded, () => {
    recordRead('counts', id)
    return counts
  })
  return recorded
}

function digestsOf(index: SnapshotIndex): NonNullable<SiteContent['digestOf']> {
  const documents = new Map(index.documents.map((document) => [document.listing.id, document]))
  return (name, id) => {
    const document = documents.get(id)
    switch (name) {
      case 'listing':
        return document?.listingDigest
      case 'blocks':
        return document?.blocks.digest
      case 'details':
        return document?.details.digest
      case 'counts':
        return document && JSON.stringify(document.counts)
      case 'anchors':
        return index.anchors.get(id)?.digest
      case 'ledger':
        return index.ledgerDigests.get(id)
      default:
        return undefined
    }
  }
}
