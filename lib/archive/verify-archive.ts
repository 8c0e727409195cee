import { createHash } from 'node:crypto'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import { MetadataWords, metadataTexts } from '#lib/text/metadata-words.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { isInvisible, textOfSpans } from '#lib/text/spans.ts'
import { documentDigest } from './document-digest.ts'
import { type LedgerFiles, readLedgerFiles, type SourceWithLedger, sourceIds, sourceOf } from './ledgers.ts'
import { withdrawnWordsIn } from './withdrawn-words.ts'

/** What a check of all ledgers found: how many sources and spans it read, and what does not hold. */
export interface Verification {
  sources: number
  spans: number
  /** What does not hold, each naming the source; empty is the proof. */
  problems: string[]
  /** Of the account of each source with its text, by its id: SHA-256. */
  ledgerDigests: ReadonlyMap<string, string>
}

/** What a message says to do: documents and ledgers are written in one run, so that a new one makes them agree. */
const remedy = 'run npm run ingest again, or report this'

/**
 * Proves for every source that nothing was lost: see `verifySource`. Sources are read one after the other, so that
 * large archives fit in memory.
 *
 * @param kept proofs that were found before, by what is proved
 */
export async function verifyArchive(
  contentFolder: string,
  documents: ArchiveDocument[],
  kept = KeptValues.none(),
): Promise<Verification> {
  const bySource = groupById(documents)
  const problems: string[] = []
  const ledgerDigests = new Map<string, string>()
  let sources = 0
  let spans = 0
  const ids = await sourceIds(contentFolder)
  for (let start = 0; start < ids.length; start += batch) {
    const read = ids.slice(start, start + batch).map((id) => readLedgerFiles(contentFolder, id))
    for (const files of await Promise.all(read)) {
      const own = bySource.get(files.id) ?? []
      bySource.delete(files.id)
      const proof = kept.json(proofKey(files, own), () => proofOf(files, own))
      problems.push(...proof.problems)
      ledgerDigests.set(files.id, files.digest)
      sources += 1
      spans += proof.spans
    }
  }
  for (const own of bySource.values()) problems.push(...withoutLedger(own))
  return { sources, spans, problems, ledgerDigests }
}

/** How many ledgers are read at one time: two files each, below the limit of open files of any system. */
const batch = 32

/** What was found of one source. */
interface Proof {
  spans: number
  problems: string[]
}

function proofOf(files: LedgerFiles, documents: ArchiveDocument[]): Proof {
  const source = sourceOf(files)
  const { spans } = source.ledger
  const isOfIt = (document: ArchiveDocument) => document.source.sha256 === source.ledger.source.sha256
  const problems = verifySource(source, documents.filter(isOfIt))
  return { spans: spans.length, problems: [...problems, ...withoutLedger(documents.filter((one) => !isOfIt(one)))] }
}

function withoutLedger([first]: readonly ArchiveDocument[]): string[] {
  return first ? [`${first.source.file}: the document ${first.id} has no ledger; ${remedy}`] : []
}

function proofKey({ digest }: LedgerFiles, documents: readonly ArchiveDocument[]): string {
  return [digest, ...documents.map(documentDigest)].join(' ')
}

/** The documents of each source, by its id. */
function groupById(documents: readonly ArchiveDocument[]): Map<string, ArchiveDocument[]> {
  const groups = new Map<string, ArchiveDocument[]>()
  // Of a withdrawn document whose source is there no longer, nothing is left to account for.
  for (const document of documents.filter(({ source }) => !source.absent)) {
    const id = sourceId(document.source.sha256)
    const group = groups.get(id)
    if (group) group.push(document)
    else groups.set(id, [document])
  }
  return groups
}

/**
 * What does not hold of a source's account: its spans partition the extracted text, the text has the hash that the
 * ledger names, each paragraph and heading of its documents has exactly the words of its spans (only space may
 * differ), and what is called metadata can be read in a field, in what it rests on, or among the lines above the text.
 * An empty list is the proof.
 */
export function verifySource({ ledger, text }: SourceWithLedger, documents: ArchiveDocument[]): string[] {
  const { file, length, text_sha256 } = ledger.source
  const problems: string[] = []
  const hash = createHash('sha256').update(text, 'utf8').digest('hex')
  if (text.length !== length)
    problems.push(`${file}: the extracted text has ${text.length} characters, its ledger says ${length}; ${remedy}`)
  if (hash !== text_sha256)
    problems.push(`${file}: the extracted text has the SHA-256 ${hash}, its ledger says ${text_sha256}; ${remedy}`)
  let position = 0
  for (const { start, end, fate } of ledger.spans) {
    if (start !== position) {
      const fault = start > position ? 'are in no span' : 'are in two spans'
      const range = `${Math.min(start, position)}–${Math.max(start, position)}`
      problems.push(`${file}: characters ${range} ${fault} of the ledger; ${remedy}`)
    }
    if (fate === 'space' && !isInvisible(text.slice(start, end)))
      problems.push(`${file}: characters ${start}–${end} are words that the ledger enters as space; ${remedy}`)
    position = end
  }
  if (position !== text.length)
    problems.push(
      `${file}: the spans of the ledger end at character ${position}, the text at ${text.length}; ${remedy}`,
    )
  return [...problems, ...verifyWords({ ledger, text }, documents), ...verifyMetadata({ ledger, text }, documents)]
}

function verifyWords(
  { ledger, text }: Pick<SourceWithLedger, 'ledger' | 'text'>,
  documents: ArchiveDocument[],
): string[] {
  const { file } = ledger.source
  const problems: string[] = []
  const spans = new Map<string, Span[]>()
  for (const entry of ledger.spans) {
    if (entry.fate !== 'paragraph' && entry.fate !== 'heading') continue
    const key = `${entry.document} ${entry.block}`
    const known = spans.get(key)
    if (known) known.push(entry)
    else spans.set(key, [entry])
  }
  for (const document of documents) {
    // What an editor corrected is compared as it read before; what was withdrawn is gone on purpose.
    const before = new Map(document.corrections?.map(({ field, was }) => [field, was]))
    if (document.withdrawn) for (const key of spans.keys()) if (key.startsWith(`${document.id} `)) spans.delete(key)
    for (const block of document.blocks) {
      if (block.type === 'divider') continue
      const key = `${document.id} ${block.id}`
      const own = spans.get(key)
      spans.delete(key)
      if (!own) problems.push(`${file}: ${key} has no words in the source; ${remedy}`)
      else if (block.withdrawn) continue
      else if (textOfSpans(text, own) !== (before.get(block.id) ?? block.text))
        problems.push(
          `${file}: ${key} has other words than its spans of the source; put an edit into content/catalogue, or ${remedy}`,
        )
    }
  }
  for (const key of spans.keys())
    problems.push(`${file}: the ledger enters words for ${key}, which no document has; ${remedy}`)
  return problems
}

/** Words that are called metadata and are in no field, no basis and no line above the text of their document. */
function verifyMetadata(source: Pick<SourceWithLedger, 'ledger' | 'text'>, documents: ArchiveDocument[]): string[] {
  const { ledger, text } = source
  const held = new Map(
    documents
      .filter(({ withdrawn }) => !withdrawn)
      .map((document) => [document.id, new MetadataWords(metadataTexts(document))]),
  )
  const withdrawn = withdrawnWordsIn(source, documents)
  const lineOf = (position: number) => text.slice(0, position).split(/\r\n|\r|\n/).length
  return ledger.spans.flatMap((entry) => {
    if (entry.fate !== 'metadata') return []
    const words = text.slice(entry.start, entry.end)
    const known = held.get(entry.document)
    // What was withdrawn is shown in no field on purpose.
    if (!known || known.contain(words) || withdrawn.quotedBy(words)) return []
    return `${ledger.source.file}: line ${lineOf(entry.start)}: words are entered as the ${entry.field} of ${entry.document}, which has them in no field, no basis and no line of its head; ${remedy}`
  })
}
