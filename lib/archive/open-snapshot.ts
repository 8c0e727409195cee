import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { rememberDocumentDigest } from './document-digest.ts'
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
 * The archive that a snapshot was written of, as it was then, in memory. Throws where the folder has a snapshot of another version.
 *
 * @param hasTexts whether the texts are in memory, too; else that of a document is read each time that it is asked for, or was lately
 */
export async function readWholeSnapshot(folder: string, hasTexts = true): Promise<Archive> {
  const index = readIndex(folder)
  const { documents, ...archive } = await openSnapshot(folder).archive()
  return {
    ...archive,
    anchors: new Map(archive.anchors),
    documents: documents.map((document, place) => {
      const { fields, ...parts } = index.documents[place] ?? { fields: { document: [], source: [] } }
      const source = inOrder(document.source, fields.source)
      const read = inOrder({ ...withoutText(document), source }, fields.document, (name) =>
        name === 'blocks' ? { enumerable: true, get: () => document.blocks } : undefined,
      )
      const whole = hasTexts ? { ...read } : read
      if ('listingDigest' in parts) {
        rememberDocumentDigest(whole, digestOfParts(parts, fields))
        setTextCounts(whole, () => parts.counts)
      }
      return whole
    }),
  }
}

/** All of a document but its text, which is read only when it is asked for. */
function withoutText(document: ArchiveDocument): ArchiveDocument {
  const names = Object.keys(document).filter((name) => name !== 'blocks')
  return Object.fromEntries(names.map((name) => [name, Reflect.get(document, name)])) as unknown as ArchiveDocument
}

/** A value with its fields in an order; `own` may give one in another way. */
function inOrder<Value extends object>(
  value: Value,
  names: readonly (keyof Value)[],
  own: (name: keyof Value) => PropertyDescriptor | undefined = () => undefined,
): Value {
  const made = {}
  for (const name of names)
    Object.defineProperty(
      made,
      name,
      own(name) ?? { enumerable: true, configurable: true, writable: true, value: value[name] },
    )
  return made as Value
}

/** All that a document is, by digests that were made when it was written. */
function digestOfParts(
  { listingDigest, details, blocks }: Pick<SnapshotDocument, 'listingDigest' | 'details' | 'blocks'>,
  fields: SnapshotDocument['fields'],
): string {
  return createHash('sha256')
    .update(JSON.stringify([listingDigest, details.digest, blocks.digest, fields]))
    .digest('hex')
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
