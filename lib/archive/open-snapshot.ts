import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { LazyMap } from './lazy-map.ts'
import { RecordFileReader } from './packed-records.ts'
import type { SiteContent } from './site-content.ts'
import { indexFile, recordFile, type SnapshotDocument, type SnapshotIndex, snapshotVersion } from './snapshot-index.ts'
import { setTextCounts } from './text-counts.ts'

/**
 * Opens what `writeSnapshot` wrote. Documents look as if they were whole; the text of one is read when it is asked for.
 * What is in it was checked when the archive was read, so it isn't checked again.
 * Throws where the folder has a snapshot of another version.
 */
export function openSnapshot(folder: string): SiteContent {
  const index = deserialize(readFileSync(join(folder, indexFile))) as SnapshotIndex
  if (index.version !== snapshotVersion)
    throw new Error(`${folder}: found a snapshot of version ${index.version}; expected ${snapshotVersion}: build again`)
  const records = new RecordFileReader(join(folder, recordFile))
  const archive = {
    ...index.archive,
    documents: index.documents.map((document) => withText(document, records)),
    anchors: new LazyMap(index.anchors, (range) => records.read(range) as DocumentAnchors),
  }
  return {
    archive: async () => archive,
    findings: async () => index.findings,
    sourceIds: async () => index.sourceIds,
    revisions: async () => index.revisions,
    publicRecords: async () => index.publicRecords,
    descriptions: async () => index.descriptions,
    passageCandidates: async () => index.passageCandidates,
  }
}

function withText({ fields, counts, blocks }: SnapshotDocument, records: RecordFileReader): ArchiveDocument {
  const document: ArchiveDocument = {
    ...fields,
    get blocks() {
      return records.read(blocks) as Block[]
    },
  }
  setTextCounts(document, counts)
  return document
}
