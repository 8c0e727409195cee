import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Archive } from './load.ts'
import type { RecordRange } from './packed-records.ts'
import type { PublicRecord } from './public-records.ts'
import type { PassageCandidates, Revisions } from './site-content.ts'
import type { TextCounts } from './text-counts.ts'

/** Changes with the form of a snapshot: one of another form is not opened. */
export const snapshotVersion = 6

/** Details that not every document has. */
export type OptionalDetail = 'head' | 'corrections' | 'gone'

/** What of a document changes with the text or the place of its source, or says more of it than lists do. */
export type DocumentDetails = Pick<ArchiveDocument, 'basis' | OptionalDetail> & {
  source: Omit<ArchiveDocument['source'], 'file' | 'collection' | 'absent'>
}

/** What lists of documents show of one, and names are grouped by. */
export type DocumentListing = Omit<ArchiveDocument, 'blocks' | 'source' | 'basis' | OptionalDetail> & {
  source: Pick<ArchiveDocument['source'], 'file' | 'collection' | 'absent'>
}

/** A document as a snapshot has it: where its text and its details lie, and how much text it is. */
export interface SnapshotDocument {
  listing: DocumentListing
  /** SHA-256 of what lists show of it, and of which details it has. */
  listingDigest: string
  /** Which details it has that not every document has. */
  optional: { document: OptionalDetail[]; isRetrieved: boolean }
  /** The names of all its fields, and of those of its source, in their order. */
  fields: { document: (keyof ArchiveDocument)[]; source: (keyof ArchiveDocument['source'])[] }
  counts: TextCounts
  details: RecordRange
  blocks: RecordRange
}

/** What is read when a snapshot is opened: everything but the texts and what was published of them. */
export interface SnapshotIndex {
  version: number
  /** SHA-256 of what is read without being recorded: with any change of it, all pages are made again. */
  commonDigest: string
  archive: Pick<Archive, 'settings' | 'collections' | 'authorities' | 'watches'>
  /** In the order of the archive. */
  documents: SnapshotDocument[]
  /** Where the anchors of each published document lie, by its id. */
  anchors: ReadonlyMap<string, RecordRange>
  findings: readonly Finding[]
  sourceIds: readonly string[]
  /** Of the account of each source with its text, by its id: SHA-256. */
  ledgerDigests: ReadonlyMap<string, string>
  revisions: Revisions
  publicRecords: ReadonlyMap<string, PublicRecord>
  descriptions: ReadonlyMap<string, string>
  passageCandidates: PassageCandidates
}

/** Names of the files of a snapshot in its folder. */
export const indexFile = 'index.v8'
/** All records of a snapshot, one behind the other, as JSON; the index says where each begins. */
export const recordFile = 'records.json'
