import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { writeWhole } from '#lib/files/write-whole.ts'
import { readAnchors } from '#lib/records/read-anchors.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { checkArchive } from './check-archive.ts'
import { readSource } from './ledgers.ts'
import type { Archive } from './load.ts'
import { publishDocument, type SourceWords } from './publish-document.ts'
import { unmatchedWithdrawals } from './withdrawal-checks.ts'
import { type BlockEntry, isBlockEntry, isBlockId } from './withdrawn-words.ts'

/** What a publication changed in the anchors, in documents but for `ids`. */
export interface PublicationResult {
  /** Documents that were public already and are so with other words, ids or addresses now. */
  changed: number
  /** Documents that were not public before. */
  added: number
  documents: number
  ids: number
  /** Documents of which words were taken out of the anchors, since they were withdrawn. */
  cleared: string[]
  /** Why nothing was published, if nothing was. */
  errors: Finding[]
}

/**
 * Records in `anchors/` of the content folder what is public from the day (EDTF) on: a file a document. Only files that
 * change are written, each at once; a run that broke off is completed by the next. Publishes nothing where the archive
 * has errors, a published id that would stop resolving and a withdrawal that hides nothing among them.
 */
export async function publishArchive(contentFolder: string, archive: Archive, day: string): Promise<PublicationResult> {
  const withdrawals = await unmatchedWithdrawals(contentFolder, archive.documents)
  const errors = [...checkArchive(archive), ...withdrawals].filter(({ severity }) => severity === 'error')
  const published: PublicationResult = { changed: 0, added: 0, documents: 0, ids: 0, cleared: [], errors }
  if (errors.length > 0) return published
  const before = await readAnchors(contentFolder)
  const folder = join(contentFolder, 'anchors')
  await mkdir(folder, { recursive: true })
  for (const document of archive.documents) {
    const words = await sourceWords(contentFolder, document)
    const now = publishDocument(document, archive.anchors.get(document.id), words, day)
    published.documents += 1
    published.ids += now.blocks.length
    const written = await writeIfOther(join(folder, `${document.id}.json`), anchorsText(now))
    if (!written) continue
    if (before.has(document.id)) published.changed += 1
    else published.added += 1
    if (lostTexts(before.get(document.id), now)) published.cleared.push(document.id)
  }
  return published
}

/** The words of the source; only where editors changed or hid some. */
async function sourceWords(contentFolder: string, document: ArchiveDocument): Promise<SourceWords | undefined> {
  const edited = document.withdrawn !== undefined || document.corrections?.some(({ field }) => isBlockId(field))
  if (!edited || document.source.absent) return undefined
  const { ledger, text } = await readSource(contentFolder, sourceId(document.source.sha256))
  const own = ledger.spans.filter(isBlockEntry).filter((entry) => entry.document === document.id)
  const wordsBy = (id: (entry: BlockEntry) => string) => {
    const spans = new Map<string, Span[]>()
    for (const entry of own) spans.set(id(entry), [...(spans.get(id(entry)) ?? []), entry])
    return new Map([...spans].map(([key, places]) => [key, textOfSpans(text, places)]))
  }
  return { first: wordsBy((entry) => entry.as ?? entry.block), now: wordsBy((entry) => entry.block) }
}

/** Whether the file had words that it has no longer: that happens to withdrawn words alone. */
function lostTexts(before: DocumentAnchors | undefined, { blocks }: DocumentAnchors): boolean {
  const kept = new Map(blocks.map(({ id, wordings }) => [id, wordings.map(({ text }) => text)]))
  return before?.blocks.some(({ id, wordings }) => wordings.some(({ text }) => !kept.get(id)?.includes(text))) ?? false
}

/** A line for each wording, so that a change shows as the lines that it is. */
function anchorsText(anchors: DocumentAnchors): string {
  return `${JSON.stringify(anchors, null, 1)}\n`
}

async function writeIfOther(file: string, text: string): Promise<boolean> {
  const known = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (known === text) return false
  await writeWhole(file, text)
  return true
}
