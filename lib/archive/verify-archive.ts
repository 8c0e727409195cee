import { createHash } from 'node:crypto'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { MetadataWords, metadataTexts } from '#lib/text/metadata-words.ts'
import { isInvisible, textOfSpans } from '#lib/text/spans.ts'
import { readSource, type SourceWithLedger, sourceIds } from './ledgers.ts'
import { withdrawnWordsIn } from './withdrawn-words.ts'

/** What a check of all ledgers found: how many sources and spans it read, and what does not hold. */
export interface Verification {
  sources: number
  spans: number
  /** What does not hold, each naming the source; empty is the proof. */
  problems: string[]
}

/** What a message says to do: documents and ledgers are written in one run, so that a new one makes them agree. */
const remedy = 'run npm run ingest again, or report this'

/**
 * Proves for every source that nothing was lost: see `verifySource`. Sources are read one after the other, so that
 * large archives fit in memory.
 */
export async function verifyArchive(contentFolder: string, documents: ArchiveDocument[]): Promise<Verification> {
  const bySource = groupBySource(documents)
  const problems: string[] = []
  let sources = 0
  let spans = 0
  for (const id of await sourceIds(contentFolder)) {
    const source = await readSource(contentFolder, id)
    const own = bySource.get(source.ledger.source.sha256) ?? []
    bySource.delete(source.ledger.source.sha256)
    problems.push(...verifySource(source, own))
    sources += 1
    spans += source.ledger.spans.length
  }
  for (const [first] of bySource.values())
    problems.push(`${first?.source.file}: the document ${first?.id} has no ledger; ${remedy}`)
  return { sources, spans, problems }
}

function groupBySource(documents: ArchiveDocument[]): Map<string, ArchiveDocument[]> {
  const groups = new Map<string, ArchiveDocument[]>()
  // Of a withdrawn document whose source is there no longer, nothing is left to account for.
  for (const document of documents.filter(({ source }) => !source.absent)) {
    const group = groups.get(document.source.sha256)
    if (group) group.push(document)
    else groups.set(document.source.sha256, [document])
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
