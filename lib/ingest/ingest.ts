import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { assembleDocument } from '#lib/ingest/identify/assemble.ts'
import { assignDocumentIds } from '#lib/ingest/identify/assign-document-ids.ts'
import { completeLedger } from '#lib/ingest/identify/complete-ledger.ts'
import { publishedChanges } from '#lib/ingest/identify/published-changes.ts'
import { linkRelocatedBlocks } from '#lib/ingest/identify/relocated-blocks.ts'
import { asFurniture, unserialisableFinding } from '#lib/ingest/identify/unserialisable-document.ts'
import type { NormalizedText, SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { applyEditorFacts } from '#lib/ingest/relate/apply-editor-facts.ts'
import { applyRetrievals } from '#lib/ingest/relate/apply-retrievals.ts'
import { distinguishSpeakers } from '#lib/ingest/relate/distinguish-speakers.ts'
import { findConflicts } from '#lib/ingest/relate/find-conflicts.ts'
import { inheritEventDates } from '#lib/ingest/relate/inherit-event-dates.ts'
import { findMissingFields } from '#lib/ingest/relate/missing-fields.ts'
import { isNote, isTextCorrection } from '#lib/records/catalogue.ts'
import type { Records } from '#lib/records/records.ts'
import { type ParsedPart, type PartParser, parsePart, type SourcePart } from './parse-part.ts'
import type { ParseOptions } from './parse-source.ts'
import type { ParsedDocument } from './parsed.ts'
import { sortFindings } from './sort-findings.ts'
import { type IngestProgress, SourceParts } from './source-parts.ts'
import { type AccountedSource, SourceSequence } from './source-sequence.ts'

export interface Ingested {
  /** Those that were withdrawn come last, without their text. */
  documents: ArchiveDocument[]
  /** A source each, with spans that cover its whole text. */
  ledgers: AccountedSource[]
  /** Gravest first. */
  findings: Finding[]
}

export interface IngestOptions extends ParseOptions {
  /** Parses the parts of the sources in place of this thread. */
  parser?: PartParser
  /** Called after each part with how far the reading is. */
  onProgress?: (progress: IngestProgress) => void
}

/**
 * Sources to documents: a pure function of the files, the records and nothing else, whatever the order of the
 * files and whoever parses them. A source that can't be read is an error among the findings, and the others go on.
 *
 * The stages: read → split → for each segment (clean → header → segment → describe) → relate → identify. Up to `describe`
 * a stage sees one source alone (`parsePart`).
 */
export async function ingest(files: SourceFile[], records: Records, options: IngestOptions = {}): Promise<Ingested> {
  const findings: Finding[] = []
  const { documents: read, sources } = await parseSources(files, records, findings, options)
  const parsed = applyRetrievals(read, records)
  const named = assignDocumentIds(parsed, records, findings)
  const facts = applyEditorFacts(named.documents, records, new Set(named.withdrawn.map(({ id }) => id)))
  const related = inheritEventDates(facts.documents, records.authorities)
  findings.push(...facts.findings, ...related.findings, ...related.documents.flatMap(findMissingFields))
  findings.push(...related.documents.flatMap(findConflicts))
  const distinguished = distinguishSpeakers(related.documents, records)
  const { documents, ledgers } = identify(distinguished, sources, records, findings)
  return { documents: [...documents, ...named.withdrawn], ledgers, findings: sortFindings(findings) }
}

/** From `read` to `describe`, each part by itself, then what sources say of each other, in their order. */
async function parseSources(
  files: SourceFile[],
  records: Records,
  findings: Finding[],
  { parser, onProgress, ...options }: IngestOptions,
): Promise<Pick<SourceSequence, 'documents' | 'sources'>> {
  const parse: PartParser = parser ?? ((parts) => parseHere(parts, records, options))
  const sequence = new SourceSequence(records, findings)
  const parts = new SourceParts(files, onProgress)
  for await (const part of parse(parts.all())) sequence.addAll(parts.upTo(part))
  sequence.addAll(parts.upTo())
  sequence.end()
  return sequence
}

/** Parses in this thread. */
async function* parseHere(
  parts: AsyncIterable<SourcePart>,
  records: Records,
  options: ParseOptions,
): AsyncGenerator<ParsedPart> {
  for await (const part of parts) yield await parsePart(part, records, options)
}

/** The ids of paragraphs and headings, and the account of each source. What can't be written is left out alone. */
function identify(
  parsed: ParsedDocument[],
  sources: AccountedSource[],
  { catalogue, anchors }: Records,
  findings: Finding[],
): Pick<Ingested, 'documents' | 'ledgers'> {
  const accounts = new Map<NormalizedText, LedgerEntry[]>()
  const documents = parsed.flatMap((document): ArchiveDocument[] => {
    const entries = catalogue.get(document.id) ?? []
    const notes = entries.filter(isNote)
    const textCorrections = entries.filter(isTextCorrection)
    const whole = assembleDocument(document, { textCorrections, notes }, anchors.get(document.id))
    // The drafts of a large archive would take a third of the memory from here on, and nobody asks for them again.
    document.drafts.length = 0
    const problem = unserialisableFinding(whole.document)
    findings.push(...whole.findings, ...(problem ? [problem] : []))
    const account = accounts.get(document.source) ?? []
    accounts.set(document.source, account)
    for (const entry of problem ? asFurniture(whole.entries) : whole.entries) account.push(entry)
    return problem ? [] : [whole.document]
  })
  const unaccounted = new Set<string>()
  const ledgers = sources.flatMap(({ source, entries }): AccountedSource[] => {
    try {
      const all = [...entries, ...(accounts.get(source) ?? [])]
      return [{ source, entries: completeLedger(source.raw.file, source.text, all) }]
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      // A record that can't account for its source is not made; those of the other sources are.
      unaccounted.add(source.raw.sha256)
      const { file } = source.raw
      const message = `${error.message}; nothing of this source is written; please report this`
      findings.push({ rule: 'no-account', severity: 'error', file, message })
      return []
    }
  })
  const written = documents.filter((document) => !unaccounted.has(document.source.sha256))
  const settled = linkRelocatedBlocks(written, anchors)
  for (const document of settled) findings.push(...publishedChanges(anchors.get(document.id), document))
  return { documents: settled, ledgers }
}
