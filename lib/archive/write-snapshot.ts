import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { RecordFileWriter, type RecordRange } from './packed-records.ts'
import type { SiteContent } from './site-content.ts'
import {
  type DocumentDetails,
  indexFile,
  type OptionalDetail,
  recordFile,
  type SnapshotDocument,
  type SnapshotIndex,
  snapshotVersion,
} from './snapshot-index.ts'
import { countText } from './text-counts.ts'

const optionalDetails = ['head', 'corrections', 'gone'] as const satisfies OptionalDetail[]

/**
 * Writes what pages are made from into a folder, for the processes that make them: they open it in a moment, where each
 * would else have to read and check the whole archive. Texts lie apart, so that none has all of them in memory.
 *
 * Resolves to the digest of what pages may read of it without that being recorded.
 *
 * @param ledgerDigests SHA-256 of the account of each source with its text, by its id
 */
export async function writeSnapshot(
  folder: string,
  content: SiteContent,
  ledgerDigests: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const { settings, collections, authorities, watches, documents, anchors } = await content.archive()
  const records = new RecordFileWriter(join(folder, recordFile))
  const archive = { settings, collections, authorities, watches }
  const divided = documents.map((document) => divide(document, records))
  const index: SnapshotIndex = {
    version: snapshotVersion,
    commonDigest: sha256(JSON.stringify([archive, [...anchors.keys()]])),
    archive,
    documents: divided,
    anchors: new Map([...anchors].map(([id, own]): [string, RecordRange] => [id, records.append(own)])),
    findings: await content.findings(),
    sourceIds: await content.sourceIds(),
    ledgerDigests,
    revisions: await content.revisions(),
    publicRecords: await content.publicRecords(),
    descriptions: await content.descriptions(),
    passageCandidates: await content.passageCandidates(),
  }
  records.close()
  await writeFile(join(folder, indexFile), serialize(index))
  return index.commonDigest
}

function divide(document: ArchiveDocument, records: RecordFileWriter): SnapshotDocument {
  const { blocks, basis, head, corrections, gone, source, ...fields } = document
  const { file, collection, absent, ...ofSource } = source
  const details: DocumentDetails = {
    basis,
    ...(head && { head }),
    ...(corrections && { corrections }),
    ...(gone && { gone }),
    source: ofSource,
  }
  const listing = {
    ...fields,
    source: { file, ...(collection !== undefined && { collection }), ...(absent && { absent }) },
  }
  const optional = {
    document: optionalDetails.filter((name) => document[name] !== undefined),
    isRetrieved: source.retrieved !== undefined,
  }
  return {
    listing,
    listingDigest: sha256(JSON.stringify([listing, optional])),
    optional,
    fields: { document: namesOf(document), source: namesOf(source) },
    counts: countText(document),
    details: records.append(details),
    blocks: records.append(blocks),
  }
}

function namesOf<Value extends object>(value: Value): (keyof Value)[] {
  return Object.keys(value) as (keyof Value)[]
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
