import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Archive } from './load.ts'
import type { RecordRange } from './packed-records.ts'
import type { PublicRecord } from './public-records.ts'
import type { PassageCandidates, Revisions } from './site-content.ts'
import type { TextCounts } from './text-counts.ts'

/** Changes with the form of a snapshot: one of another form is not opened. */
export const snapshotVersion = 3

/** A document without its text, and where that lies. */
export interface SnapshotDocument {
  fields: Omit<ArchiveDocument, 'blocks'>
  counts: TextCounts
  blocks: RecordRange
}

/** What is read when a snapshot is opened: everything but the texts and what was published of them. */
export interface SnapshotIndex {
  version: number
  archive: Pick<Archive, 'settings' | 'collections' | 'authorities' | 'watches'>
  /** In the order of the archive. */
  documents: SnapshotDocument[]
  /** Where the anchors of each published document lie, by its id. */
  anchors: ReadonlyMap<string, RecordRange>
  findings: readonly Finding[]
  sourceIds: readonly string[]
  revisions: Revisions
  publicRecords: ReadonlyMap<string, PublicRecord>
  descriptions: ReadonlyMap<string, string>
  passageCandidates: PassageCandidates
}

/** Names of the files of a snapshot in its folder. */
export const indexFile = 'index.v8'
/** All records of a snapshot, one behind the other, as `v8.serialize` writes them; the index says where each begins. */
export const recordFile = 'records.v8'
