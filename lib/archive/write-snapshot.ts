import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { RecordFileWriter, type RecordRange } from './packed-records.ts'
import type { SiteContent } from './site-content.ts'
import { indexFile, recordFile, type SnapshotDocument, type SnapshotIndex, snapshotVersion } from './snapshot-index.ts'
import { countText } from './text-counts.ts'

/**
 * Writes what pages are made from into a folder, for the processes that make them: they open it in a moment, where each
 * would else have to read and check the whole archive. Texts lie apart, so that none has all of them in memory.
 */
export async function writeSnapshot(folder: string, content: SiteContent): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { settings, collections, authorities, watches, documents, anchors } = await content.archive()
  const records = new RecordFileWriter(join(folder, recordFile))
  const index: SnapshotIndex = {
    version: snapshotVersion,
    archive: { settings, collections, authorities, watches },
    documents: documents.map((document) => withoutText(document, records)),
    anchors: new Map([...anchors].map(([id, own]): [string, RecordRange] => [id, records.append(own)])),
    findings: await content.findings(),
    sourceIds: await content.sourceIds(),
    revisions: await content.revisions(),
    publicRecords: await content.publicRecords(),
    descriptions: await content.descriptions(),
    passageCandidates: await content.passageCandidates(),
  }
  records.close()
  await writeFile(join(folder, indexFile), serialize(index))
}

function withoutText(document: ArchiveDocument, records: RecordFileWriter): SnapshotDocument {
  const { blocks, ...fields } = document
  return { fields, counts: countText(document), blocks: records.append(blocks) }
}
